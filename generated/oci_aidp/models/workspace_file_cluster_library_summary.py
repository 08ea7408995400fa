from __future__ import annotations

from attrs import define

from ..unset import UNSET, Unset
from .cluster_library_summary import ClusterLibrarySummary


@define(kw_only=True)
class WorkspaceFileClusterLibrarySummary(ClusterLibrarySummary):
    """A workspace file cluster library, as lists show it: a `ClusterLibrarySummary` of kind `WORKSPACE_FILE`."""

    type_: str = "WORKSPACE_FILE"
    name: str | Unset = UNSET
    """Name."""
    path: str | Unset = UNSET
    """Path."""
