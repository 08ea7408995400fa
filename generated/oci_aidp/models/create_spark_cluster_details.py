from __future__ import annotations

from . import ClusterType
from ._schema import UNSET, Unset, define, models
from .create_cluster_details import CreateClusterDetails


@define(kw_only=True)
class CreateSparkClusterDetails(CreateClusterDetails):
    """For a cluster of fixed size set `minWorkerCount` equal to `maxWorkerCount`. GPUs need an NVIDIA GPU shape for
    both the driver and the workers."""

    type_: ClusterType = ClusterType.USER
    worker_config: models.WorkerConfig | Unset = UNSET
    """Shape of the workers, and how many there are at least and at most."""
    cluster_runtime_config: models.ClusterRuntimeConfig | Unset = UNSET
    """Spark version, Spark properties, environment variables and init scripts."""
    logging_config: models.LoggingConfig | Unset = UNSET
    """Where in OCI Logging the cluster's logs go."""
    auto_termination_minutes: int | Unset = UNSET
    """Minutes without work after which the cluster stops by itself; left out, it runs until it is stopped."""
    attach_to_notebook_config: models.AttachToNotebookConfig | Unset = UNSET
    """Notebook to attach to the cluster once it is created."""
    subscription: models.SubscriptionDetails | Unset = UNSET
    """Callback for notifications about the cluster."""
    yaml_paths: list[str] | Unset = UNSET
    """Files as written by ExportComputeConfiguration, installed after provisioning has started; no path twice.
    Relative to the workspace, `/Workspace/…` or `/Volumes/<catalog>/<schema>/<volume>/…`."""
