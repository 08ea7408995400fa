from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class GitDiffSummaryCollection(Model):
    """One page of Git diffs."""

    items: list[models.GitDiffSummary]
    """The items of this page."""
