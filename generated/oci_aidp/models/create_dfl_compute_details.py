from __future__ import annotations

from attrs import define

from . import ClusterType
from .create_cluster_details import CreateClusterDetails


@define(kw_only=True)
class CreateDflComputeDetails(CreateClusterDetails):
    """What is needed to create a dfl compute: a `CreateClusterDetails` of kind `DFL`."""

    type_: ClusterType = ClusterType("DFL")
