from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .auto_scale_metric_name import AutoScaleMetricName


@define(kw_only=True)
class AutoScaleMetricConfiguration(Model):
    """An auto scale metric configuration."""

    name: AutoScaleMetricName
    """Name."""
    target_average_value: str
    """Target average value."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", _codecs.enum("AutoScaleMetricName"), False),
        ("target_average_value", "targetAverageValue", None, False),
    )
