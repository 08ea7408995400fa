from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ClusterLibrarySummary


@define(kw_only=True)
class ClusterLibraryCollection(Model):
    """One page of cluster libraries."""

    items: list[ClusterLibrarySummary]
    """The items of this page."""

    _names = {}
