from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AutoScaleMetricConfiguration


@define(kw_only=True)
class AutoScaleConfiguration(Model):
    """An auto scale configuration."""

    metrics: list[AutoScaleMetricConfiguration] | Unset = UNSET
    """Metrics."""
    cooldown_period_in_minutes: int | Unset = UNSET
    """Cooldown period in minutes."""

    _names = {}
