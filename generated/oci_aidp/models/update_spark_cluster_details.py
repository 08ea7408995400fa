from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ClusterType
from .update_cluster_details import UpdateClusterDetails


@define(kw_only=True)
class UpdateSparkClusterDetails(UpdateClusterDetails):
    """What is needed to update a Spark cluster: a `UpdateClusterDetails` of kind `USER`."""

    type_: ClusterType = ClusterType.USER
    worker_config: models.WorkerConfig | Unset = UNSET
    """Configuration of the worker."""
    cluster_runtime_config: models.ClusterRuntimeConfig | Unset = UNSET
    """Configuration of the cluster runtime."""
    logging_config: models.LoggingConfig | Unset = UNSET
    """Configuration of the logging."""
    auto_termination_minutes: int | Unset = UNSET
    """Auto termination in minutes."""
    subscription: models.SubscriptionDetails | Unset = UNSET
    """Subscription."""
