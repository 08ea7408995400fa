from __future__ import annotations

from . import ClusterLibraryOperation
from ._schema import UNSET, Unset, define, field as _field
from .cluster_library_details import ClusterLibraryDetails


@define(kw_only=True)
class InstallClusterLibraryDetails(ClusterLibraryDetails):
    """Needs `type` and the field that goes with it: `path`, `pythonPackage` or `coordinate`."""

    operation: ClusterLibraryOperation = ClusterLibraryOperation.INSTALL
    path: str | Unset = UNSET
    """Full path of a `.jar`, `.whl` or `requirements.txt`: `/Workspace/…` or
    `/Volumes/<catalog>/<schema>/<volume>/…`."""
    python_package: str | Unset = UNSET
    """pip requirement, such as `requests==2.31.0`."""
    pip_index_url: str | Unset = _field(default=UNSET, repr=False)
    """Index that pip resolves the package from, such as `https://pypi.org/simple`; can hold credentials."""
    coordinate: str | Unset = UNSET
    """Maven `groupId:artifactId:version`; SearchMavenPackages finds the parts."""
    repository: str | Unset = UNSET
    """Name or URL of the Maven repository that the module is resolved from."""
    exclusions: list[str] | Unset = UNSET
    """Dependencies of the Maven module that are left out."""
