from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ClusterLibraryDetails


@define(kw_only=True)
class PatchClusterLibraryDetails(Model):
    """What is needed to patch a cluster library."""

    items: list[ClusterLibraryDetails]
    """The items of this page."""

    _names = {}
