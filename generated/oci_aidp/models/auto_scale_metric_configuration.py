from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import AutoScaleMetricName


@define(kw_only=True)
class AutoScaleMetricConfiguration(Model):
    """An auto scale metric configuration."""

    name: AutoScaleMetricName
    """Name."""
    target_average_value: str
    """Target average value."""

    _names = {}
