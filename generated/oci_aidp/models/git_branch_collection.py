from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import GitBranchSummary


@define(kw_only=True)
class GitBranchCollection(Model):
    """One page of Git branches."""

    items: list[GitBranchSummary]
    """The items of this page."""

    _names = {}
