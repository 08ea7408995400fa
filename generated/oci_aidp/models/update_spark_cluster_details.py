from __future__ import annotations

from . import ClusterType
from ._schema import UNSET, Unset, define, models
from .update_cluster_details import UpdateClusterDetails


@define(kw_only=True)
class UpdateSparkClusterDetails(UpdateClusterDetails):
    type_: ClusterType = ClusterType.USER
    worker_config: models.WorkerConfig | Unset = UNSET
    """Shape of the workers, and how many there are at least and at most."""
    cluster_runtime_config: models.ClusterRuntimeConfig | Unset = UNSET
    """Spark version, Spark properties, environment variables and init scripts."""
    logging_config: models.LoggingConfig | Unset = UNSET
    """Where in OCI Logging the cluster's logs go."""
    auto_termination_minutes: int | Unset = UNSET
    """Minutes without work after which the cluster stops by itself."""
    subscription: models.SubscriptionDetails | Unset = UNSET
    """Callback for notifications about the cluster."""
