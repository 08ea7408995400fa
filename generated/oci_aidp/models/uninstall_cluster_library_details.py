from __future__ import annotations

from . import ClusterLibraryOperation
from ._schema import UNSET, Unset, define, field as _field
from .cluster_library_details import ClusterLibraryDetails


@define(kw_only=True)
class UninstallClusterLibraryDetails(ClusterLibraryDetails):
    """Name the library by the same field that it was installed with; a file by `name`."""

    operation: ClusterLibraryOperation = ClusterLibraryOperation.UNINSTALL
    name: str | Unset = UNSET
    """Of a file in the workspace or a volume, as ListClusterLibraries shows it."""
    python_package: str | Unset = UNSET
    """pip requirement that was installed, such as `requests==2.31.0`."""
    pip_index_url: str | Unset = _field(default=UNSET, repr=False)
    """Index that the package came from, such as `https://pypi.org/simple`; can hold credentials."""
    coordinate: str | Unset = UNSET
    """Maven `groupId:artifactId:version`; SearchMavenPackages finds the parts."""
    repository: str | Unset = UNSET
    """Name or URL of the Maven repository that the module came from."""
    exclusions: list[str] | Unset = UNSET
    """Dependencies of the Maven module that are left out."""
