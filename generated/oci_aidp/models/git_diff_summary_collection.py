from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class GitDiffSummaryCollection(Model):
    """The schema GitDiffSummaryCollection."""

    items: list[models.GitDiffSummary]
