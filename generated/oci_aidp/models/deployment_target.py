from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class DeploymentTarget(Model):
    model_version: str
    """Number as a decimal string, such as `3`."""
    traffic_percentage: int
    """Share of the deployment's traffic for this version, in percent."""

    _wire_names = {"model_version": "model_version", "traffic_percentage": "traffic_percentage"}
