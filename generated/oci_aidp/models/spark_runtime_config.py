from __future__ import annotations

from attrs import define

from ..unset import UNSET, Unset
from . import ClusterRuntimeType
from .cluster_runtime_config import ClusterRuntimeConfig


@define(kw_only=True)
class SparkRuntimeConfig(ClusterRuntimeConfig):
    """A Spark runtime configuration: a `ClusterRuntimeConfig` of kind `SPARK`."""

    type_: ClusterRuntimeType = ClusterRuntimeType.SPARK
    spark_version: str | Unset = UNSET
    """Version of the Spark."""
    spark_advanced_configurations: dict[str, str] | Unset = UNSET
    """Spark advanced configurations."""
    spark_env_variables: dict[str, str] | Unset = UNSET
    """Spark environment variables."""
