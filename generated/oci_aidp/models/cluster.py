from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Cluster(Model):
    """What every `Cluster` has; stands for kinds that are not known here."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    source_api: models.ClusterSourceApi | Unset = UNSET
    """Source API."""
    type_: models.ClusterType | Unset = UNSET
    """Kind."""
    time_created: datetime.datetime
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    state: models.ClusterState
    """State."""
    state_details: str | Unset = UNSET
    """More on the state, for people to read."""
    node_type: str | Unset = UNSET
    """Kind of node."""
    driver_config: models.DriverConfig | Unset = UNSET
    """Configuration of the driver."""
    active_cluster_resources: models.ActiveClusterResources | Unset = UNSET
    """Active cluster resources."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    created_by_name: str | Unset = UNSET
    """Name of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    updated_by_name: str | Unset = UNSET
    """Name of the principal that changed the resource last."""
    stopped_by: str | Unset = UNSET
    """Identifier of the principal that stopped it."""
    stopped_by_name: str | Unset = UNSET
    """Name of the principal that stopped it."""

    _variants = (
        "sourceApi",
        {"AI_COMPUTE": "AiCompute", "CLUSTER_API": "SparkCluster", "DEFAULT_CLUSTER_API": "DefaultCluster"},
    )
