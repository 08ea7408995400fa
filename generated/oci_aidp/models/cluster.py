from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class Cluster(Model):
    key: str
    """UUID, assigned by the service."""
    display_name: str
    """Starts with a letter; of special characters only underscore and slash are accepted (a hyphen is answered 400).
    Can be changed."""
    description: str | Unset = UNSET
    """1 to 400 characters."""
    source_api: models.ClusterSourceApi | Unset = UNSET
    """Who made the cluster and what it runs."""
    type_: models.ClusterType | Unset = UNSET
    """Notebooks can be attached to `USER` clusters only."""
    time_created: datetime.datetime
    time_updated: datetime.datetime | Unset = UNSET
    state: models.ClusterState
    """Ready for work if `ACTIVE`."""
    state_details: str | Unset = UNSET
    """Message on the current state, such as what to do about `FAILED`."""
    node_type: str | Unset = UNSET
    """Code for the shape of a node and the resources with it."""
    driver_config: models.DriverConfig | Unset = UNSET
    """Node type, or shape with its size, of the driver."""
    active_cluster_resources: models.ActiveClusterResources | Unset = UNSET
    """Executors, cores and memory in use at the moment."""
    created_by: str | Unset = UNSET
    """OCID of the principal."""
    created_by_name: str | Unset = UNSET
    updated_by: str | Unset = UNSET
    """OCID of the principal."""
    updated_by_name: str | Unset = UNSET
    stopped_by: str | Unset = UNSET
    """OCID of the principal; `SYSTEM` after an automatic stop."""
    stopped_by_name: str | Unset = UNSET
    """Name of the user; `SYSTEM` after an automatic stop."""

    _lifecycle = (("state",), ("state_details",), ("ACTIVE", "STOPPED", "DELETED"), ("FAILED",))
    _variants = (
        "sourceApi",
        {"AI_COMPUTE": "AiCompute", "CLUSTER_API": "SparkCluster", "DEFAULT_CLUSTER_API": "DefaultCluster"},
    )
