from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ClusterSummary(Model):
    """A cluster, as lists show it."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    type_: models.ClusterType
    """Kind."""
    time_created: datetime.datetime
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    state: str
    """State."""
    state_details: str | Unset = UNSET
    """More on the state, for people to read."""
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
    cluster_runtime_config: models.ClusterRuntimeConfig | Unset = UNSET
    """Configuration of the cluster runtime."""
    active_cluster_resources: models.ActiveClusterResources | Unset = UNSET
    """Active cluster resources."""
    driver_config: models.DriverConfig | Unset = UNSET
    """Configuration of the driver."""
    worker_config: models.WorkerConfig | Unset = UNSET
    """Configuration of the worker."""
    replica_config: models.ReplicaConfig | Unset = UNSET
    """Configuration of the replica."""
    attached_notebooks: list[str] | Unset = UNSET
    """Attached notebooks."""
    attached_sessions: list[models.AttachedSession] | Unset = UNSET
    """Attached sessions."""
    attached_agent_count: int | Unset = UNSET
    """Number of attached agents."""
