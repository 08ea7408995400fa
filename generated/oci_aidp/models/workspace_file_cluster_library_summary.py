from __future__ import annotations

from ._schema import UNSET, Unset, define
from .cluster_library_summary import ClusterLibrarySummary


@define(kw_only=True)
class WorkspaceFileClusterLibrarySummary(ClusterLibrarySummary):
    type_: str = "WORKSPACE_FILE"
    name: str | Unset = UNSET
    """Needed to uninstall the library."""
    path: str | Unset = UNSET
    """Full path: `/Workspace/…` or `/Volumes/<catalog>/<schema>/<volume>/…`."""
