from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field
from ..types import UNSET, Unset
from . import ClusterType
from .update_cluster_details import UpdateClusterDetails

if TYPE_CHECKING:
    from .cluster_runtime_config import ClusterRuntimeConfig
    from .logging_config import LoggingConfig
    from .subscription_details import SubscriptionDetails
    from .worker_config import WorkerConfig


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

    _fields: ClassVar[tuple[Field, ...]] = (
        *UpdateClusterDetails._fields,
        ("worker_config", "workerConfig", _codecs.model("WorkerConfig"), False),
        ("cluster_runtime_config", "clusterRuntimeConfig", _codecs.model("ClusterRuntimeConfig"), False),
        ("logging_config", "loggingConfig", _codecs.model("LoggingConfig"), False),
        ("auto_termination_minutes", "autoTerminationMinutes", None, False),
        ("subscription", "subscription", _codecs.model("SubscriptionDetails"), False),
    )
