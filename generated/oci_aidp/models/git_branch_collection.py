from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class GitBranchCollection(Model):
    """The schema GitBranchCollection."""

    items: list[models.GitBranchSummary]
