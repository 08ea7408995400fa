from __future__ import annotations

from attrs import define

from ..unset import UNSET, Unset
from .cluster_library_summary import ClusterLibrarySummary


@define(kw_only=True)
class MavenClusterLibrarySummary(ClusterLibrarySummary):
    """A Maven cluster library, as lists show it: a `ClusterLibrarySummary` of kind `MAVEN`."""

    type_: str = "MAVEN"
    coordinate: str | Unset = UNSET
    """Coordinate."""
    repository: str | Unset = UNSET
    """Repository."""
    exclusions: list[str] | Unset = UNSET
    """Exclusions."""
