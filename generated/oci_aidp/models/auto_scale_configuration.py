from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AutoScaleConfiguration(Model):
    """An auto scale configuration."""

    metrics: list[models.AutoScaleMetricConfiguration] | Unset = UNSET
    """Metrics."""
    cooldown_period_in_minutes: int | Unset = UNSET
    """Cooldown period in minutes."""
