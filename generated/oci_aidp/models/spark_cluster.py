from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ClusterSourceApi
from .cluster import Cluster


@define(kw_only=True)
class SparkCluster(Cluster):
    """A Spark cluster: a `Cluster` of kind `CLUSTER_API`."""

    source_api: ClusterSourceApi = ClusterSourceApi.CLUSTER_API
    worker_config: models.WorkerConfig | Unset = UNSET
    """Configuration of the worker."""
    cluster_runtime_config: models.ClusterRuntimeConfig | Unset = UNSET
    """Configuration of the cluster runtime."""
    logging_config: models.LoggingConfig | Unset = UNSET
    """Configuration of the logging."""
    auto_termination_minutes: int | Unset = UNSET
    """Auto termination in minutes."""
    attached_notebooks: list[str] | Unset = UNSET
    """Attached notebooks."""
    attached_sessions: list[models.AttachedSession] | Unset = UNSET
    """Attached sessions."""
    attached_agent_count: int | Unset = UNSET
    """Number of attached agents."""
    jdbc_endpoint_url: str | Unset = UNSET
    """URL of the JDBC endpoint."""
    log_id: str | Unset = UNSET
    """Identifier of the log."""
    log_group_id: str | Unset = UNSET
    """Identifier of the log group."""
    subscription: models.SubscriptionDetails | Unset = UNSET
    """Subscription."""
