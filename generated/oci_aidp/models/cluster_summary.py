from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class ClusterSummary(Model):
    key: str
    """UUID, assigned by the service."""
    display_name: str
    """Starts with a letter; of special characters only underscore and slash are accepted (a hyphen is answered 400).
    Can be changed."""
    description: str | Unset = UNSET
    """1 to 400 characters."""
    type_: models.ClusterType
    """Notebooks can be attached to `USER` clusters only."""
    time_created: datetime.datetime
    time_updated: datetime.datetime | Unset = UNSET
    state: str
    """Lifecycle state, such as `ACTIVE` or `STOPPED`; the values are those of ClusterState."""
    state_details: str | Unset = UNSET
    """Message on the current state, such as what to do about `FAILED`."""
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
    cluster_runtime_config: models.ClusterRuntimeConfig | Unset = UNSET
    """Spark version, Spark properties, environment variables and init scripts."""
    active_cluster_resources: models.ActiveClusterResources | Unset = UNSET
    """Executors, cores and memory in use at the moment."""
    driver_config: models.DriverConfig | Unset = UNSET
    """Node type, or shape with its size, of the driver."""
    worker_config: models.WorkerConfig | Unset = UNSET
    """Shape of the workers, and how many there are at least and at most."""
    replica_config: models.ReplicaConfig | Unset = UNSET
    """Limits of the number of replicas; one replica if left out."""
    attached_notebooks: list[str] | Unset = UNSET
    attached_sessions: list[models.AttachedSession] | Unset = UNSET
    """Notebooks and files with a session on the cluster."""
    attached_agent_count: int | Unset = UNSET
