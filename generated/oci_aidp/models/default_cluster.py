from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import ClusterSourceApi
from .cluster import Cluster

if TYPE_CHECKING:
    from . import ClusterRuntimeConfig, LoggingConfig, SubscriptionDetails, WorkerConfig


@define(kw_only=True)
class DefaultCluster(Cluster):
    """A default cluster: a `Cluster` of kind `DEFAULT_CLUSTER_API`."""

    source_api: ClusterSourceApi = ClusterSourceApi.DEFAULT_CLUSTER_API
    workspace_key: str | Unset = UNSET
    """Key of the workspace."""
    worker_config: WorkerConfig | Unset = UNSET
    """Configuration of the worker."""
    cluster_runtime_config: ClusterRuntimeConfig | Unset = UNSET
    """Configuration of the cluster runtime."""
    logging_config: LoggingConfig | Unset = UNSET
    """Configuration of the logging."""
    auto_termination_minutes: int | Unset = UNSET
    """Auto termination in minutes."""
    jdbc_endpoint_url: str | Unset = UNSET
    """URL of the JDBC endpoint."""
    log_id: str | Unset = UNSET
    """Identifier of the log."""
    log_group_id: str | Unset = UNSET
    """Identifier of the log group."""
    subscription: SubscriptionDetails | Unset = UNSET
    """Subscription."""

    _names = {}
