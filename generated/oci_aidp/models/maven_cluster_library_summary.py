from __future__ import annotations

from ._schema import UNSET, Unset, define
from .cluster_library_summary import ClusterLibrarySummary


@define(kw_only=True)
class MavenClusterLibrarySummary(ClusterLibrarySummary):
    type_: str = "MAVEN"
    coordinate: str | Unset = UNSET
    """Maven `groupId:artifactId:version`; SearchMavenPackages finds the parts."""
    repository: str | Unset = UNSET
    """Name or URL of the Maven repository that the module is resolved from."""
    exclusions: list[str] | Unset = UNSET
    """Dependencies of the Maven module that are left out."""
