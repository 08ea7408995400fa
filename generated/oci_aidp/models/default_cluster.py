from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ClusterSourceApi
from .cluster import Cluster


@define(kw_only=True)
class DefaultCluster(Cluster):
    """A default cluster: a `Cluster` of kind `DEFAULT_CLUSTER_API`."""

    source_api: ClusterSourceApi = ClusterSourceApi.DEFAULT_CLUSTER_API
    workspace_key: str | Unset = UNSET
    """Key of the workspace."""
    worker_config: models.WorkerConfig | Unset = UNSET
    """Configuration of the worker."""
    cluster_runtime_config: models.ClusterRuntimeConfig | Unset = UNSET
    """Configuration of the cluster runtime."""
    logging_config: models.LoggingConfig | Unset = UNSET
    """Configuration of the logging."""
    auto_termination_minutes: int | Unset = UNSET
    """Auto termination in minutes."""
    jdbc_endpoint_url: str | Unset = UNSET
    """URL of the JDBC endpoint."""
    log_id: str | Unset = UNSET
    """Identifier of the log."""
    log_group_id: str | Unset = UNSET
    """Identifier of the log group."""
    subscription: models.SubscriptionDetails | Unset = UNSET
    """Subscription."""
