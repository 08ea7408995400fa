from __future__ import annotations

from attrs import define, field

from ..unset import UNSET, Unset
from .cluster_library_summary import ClusterLibrarySummary


@define(kw_only=True)
class PypiClusterLibrarySummary(ClusterLibrarySummary):
    """A PyPI cluster library, as lists show it: a `ClusterLibrarySummary` of kind `PYPI`."""

    type_: str = "PYPI"
    python_package: str | Unset = UNSET
    """Python package."""
    pip_index_url: str | Unset = field(default=UNSET, repr=False)
    """URL of the PIP index."""
