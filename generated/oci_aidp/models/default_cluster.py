from __future__ import annotations

from . import ClusterSourceApi
from ._schema import UNSET, Unset, define, models
from .cluster import Cluster


@define(kw_only=True)
class DefaultCluster(Cluster):
    """Cluster that the service creates for the master catalog. It cannot be attached to a notebook."""

    source_api: ClusterSourceApi = ClusterSourceApi.DEFAULT_CLUSTER_API
    workspace_key: str | Unset = UNSET
    """UUID of the workspace that the default cluster is in."""
    worker_config: models.WorkerConfig | Unset = UNSET
    """Shape of the workers, and how many there are at least and at most."""
    cluster_runtime_config: models.ClusterRuntimeConfig | Unset = UNSET
    """Spark version, Spark properties, environment variables and init scripts."""
    logging_config: models.LoggingConfig | Unset = UNSET
    """Where in OCI Logging the cluster's logs go."""
    auto_termination_minutes: int | Unset = UNSET
    """Minutes without work after which the cluster stops by itself; left out, it runs until it is stopped."""
    jdbc_endpoint_url: str | Unset = UNSET
    """Spark JDBC URL, for the driver class `com.simba.spark.jdbc.Driver`; DBeaver, Tableau or Power BI connect with
    it."""
    log_id: str | Unset = UNSET
    """OCID of the log in `logGroupId` that the cluster's logs are written to and read from."""
    log_group_id: str | Unset = UNSET
    """OCID of the OCI Logging log group of this platform alone; it is in the platform's compartment."""
    subscription: models.SubscriptionDetails | Unset = UNSET
    """Callback for notifications about the cluster."""
