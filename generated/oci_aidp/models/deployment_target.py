from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeploymentTarget(Model):
    """A deployment target."""

    model_version: str
    """Version of the model."""
    traffic_percentage: int
    """Traffic percentage."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("model_version", "model_version", None, False),
        ("traffic_percentage", "traffic_percentage", None, False),
    )
