from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class DeploymentTarget(Model):
    """A deployment target."""

    model_version: str
    """Version of the model."""
    traffic_percentage: int
    """Traffic percentage."""

    _wire_names = {"model_version": "model_version", "traffic_percentage": "traffic_percentage"}
