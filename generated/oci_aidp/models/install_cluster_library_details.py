from __future__ import annotations

from attrs import define, field

from ..unset import UNSET, Unset
from . import ClusterLibraryOperation
from .cluster_library_details import ClusterLibraryDetails


@define(kw_only=True)
class InstallClusterLibraryDetails(ClusterLibraryDetails):
    """What is needed to install a cluster library: a `ClusterLibraryDetails` of kind `INSTALL`."""

    operation: ClusterLibraryOperation = ClusterLibraryOperation.INSTALL
    path: str | Unset = UNSET
    """Path."""
    python_package: str | Unset = UNSET
    """Python package."""
    pip_index_url: str | Unset = field(default=UNSET, repr=False)
    """URL of the PIP index."""
    coordinate: str | Unset = UNSET
    """Coordinate."""
    repository: str | Unset = UNSET
    """Repository."""
    exclusions: list[str] | Unset = UNSET
    """Exclusions."""
