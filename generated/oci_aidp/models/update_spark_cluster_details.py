from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import ClusterType
from .update_cluster_details import UpdateClusterDetails

if TYPE_CHECKING:
    from . import ClusterRuntimeConfig, LoggingConfig, SubscriptionDetails, WorkerConfig


@define(kw_only=True)
class UpdateSparkClusterDetails(UpdateClusterDetails):
    """What is needed to update a Spark cluster: a `UpdateClusterDetails` of kind `USER`."""

    type_: ClusterType = ClusterType.USER
    worker_config: WorkerConfig | Unset = UNSET
    """Configuration of the worker."""
    cluster_runtime_config: ClusterRuntimeConfig | Unset = UNSET
    """Configuration of the cluster runtime."""
    logging_config: LoggingConfig | Unset = UNSET
    """Configuration of the logging."""
    auto_termination_minutes: int | Unset = UNSET
    """Auto termination in minutes."""
    subscription: SubscriptionDetails | Unset = UNSET
    """Subscription."""

    _names = {}
