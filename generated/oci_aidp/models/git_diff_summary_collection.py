from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import GitDiffSummary


@define(kw_only=True)
class GitDiffSummaryCollection(Model):
    """One page of Git diffs."""

    items: list[GitDiffSummary]
    """The items of this page."""

    _names = {}
