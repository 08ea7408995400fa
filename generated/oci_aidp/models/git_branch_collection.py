from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class GitBranchCollection(Model):
    """One page of Git branches."""

    items: list[models.GitBranchSummary]
    """The items of this page."""
