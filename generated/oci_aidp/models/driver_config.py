from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ShapeConfig


@define(kw_only=True)
class DriverConfig(Model):
    """A driver configuration."""

    driver_node_type: str | Unset = UNSET
    """Kind of driver node."""
    driver_shape: str | Unset = UNSET
    """Driver shape."""
    driver_shape_config: ShapeConfig | Unset = UNSET
    """Configuration of the driver shape."""

    _names = {}
