from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ClusterType
from .create_cluster_details import CreateClusterDetails


@define(kw_only=True)
class CreateSparkClusterDetails(CreateClusterDetails):
    """What is needed to create a Spark cluster: a `CreateClusterDetails` of kind `USER`."""

    type_: ClusterType = ClusterType.USER
    worker_config: models.WorkerConfig | Unset = UNSET
    """Configuration of the worker."""
    cluster_runtime_config: models.ClusterRuntimeConfig | Unset = UNSET
    """Configuration of the cluster runtime."""
    logging_config: models.LoggingConfig | Unset = UNSET
    """Configuration of the logging."""
    auto_termination_minutes: int | Unset = UNSET
    """Auto termination in minutes."""
    attach_to_notebook_config: models.AttachToNotebookConfig | Unset = UNSET
    """How it is attached to notebooks."""
    subscription: models.SubscriptionDetails | Unset = UNSET
    """Subscription."""
    yaml_paths: list[str] | Unset = UNSET
    """Paths of the YAML files."""
