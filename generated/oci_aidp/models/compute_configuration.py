from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ComputeConfiguration(Model):
    """What ExportComputeConfiguration can write for a Spark cluster."""

    cluster_key: str | Unset = UNSET
    """UUID of the cluster that was asked."""
    environment_variables: dict[str, str] | Unset = UNSET
    """Values by variable, as set on the cluster."""
    libraries: models.ComputeConfigurationLibraries | Unset = UNSET
    """Libraries installed for the whole cluster."""
