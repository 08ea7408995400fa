from __future__ import annotations

from ._schema import UNSET, Unset, define, field as _field
from .cluster_library_summary import ClusterLibrarySummary


@define(kw_only=True)
class PypiClusterLibrarySummary(ClusterLibrarySummary):
    type_: str = "PYPI"
    python_package: str | Unset = UNSET
    """pip requirement, such as `requests==2.31.0`."""
    pip_index_url: str | Unset = _field(default=UNSET, repr=False)
    """Index that pip resolved the package from, such as `https://pypi.org/simple`; can hold credentials."""
