from __future__ import annotations

from attrs import define

from ..unset import UNSET, Unset
from .cluster_library_summary import ClusterLibrarySummary


@define(kw_only=True)
class VolumeFileClusterLibrarySummary(ClusterLibrarySummary):
    """A volume file cluster library, as lists show it: a `ClusterLibrarySummary` of kind `VOLUME_FILE`."""

    type_: str = "VOLUME_FILE"
    name: str | Unset = UNSET
    """Name."""
    path: str | Unset = UNSET
    """Path."""
