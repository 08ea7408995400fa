from __future__ import annotations

from . import ClusterType
from ._schema import define
from .create_cluster_details import CreateClusterDetails


@define(kw_only=True)
class CreateDflComputeDetails(CreateClusterDetails):
    """For the computes that the service itself keeps for its DI Agent."""

    type_: ClusterType = ClusterType("DFL")
