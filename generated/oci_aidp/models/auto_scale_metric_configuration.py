from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class AutoScaleMetricConfiguration(Model):
    """An auto scale metric configuration."""

    name: models.AutoScaleMetricName
    """Name."""
    target_average_value: str
    """Target average value."""
