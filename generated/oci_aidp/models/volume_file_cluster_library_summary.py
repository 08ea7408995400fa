from __future__ import annotations

from ._schema import UNSET, Unset, define
from .cluster_library_summary import ClusterLibrarySummary


@define(kw_only=True)
class VolumeFileClusterLibrarySummary(ClusterLibrarySummary):
    type_: str = "VOLUME_FILE"
    name: str | Unset = UNSET
    """Needed to uninstall the library."""
    path: str | Unset = UNSET
    """Full path: `/Workspace/…` or `/Volumes/<catalog>/<schema>/<volume>/…`."""
