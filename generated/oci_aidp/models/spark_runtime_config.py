from __future__ import annotations

from . import ClusterRuntimeType
from ._schema import UNSET, Unset, define
from .cluster_runtime_config import ClusterRuntimeConfig


@define(kw_only=True)
class SparkRuntimeConfig(ClusterRuntimeConfig):
    type_: ClusterRuntimeType = ClusterRuntimeType.SPARK
    spark_version: str | Unset = UNSET
    """Such as `3.5.0`."""
    spark_advanced_configurations: dict[str, str] | Unset = UNSET
    """Spark properties by name, such as `spark.shuffle.io.maxRetries`: `"4"`. A property that must not be overridden
    is answered 400."""
    spark_env_variables: dict[str, str] | Unset = UNSET
    """Values by variable, set for the processes of the cluster."""
