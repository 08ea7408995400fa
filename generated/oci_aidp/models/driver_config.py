from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DriverConfig(Model):
    """A driver configuration."""

    driver_node_type: str | Unset = UNSET
    """Kind of driver node."""
    driver_shape: str | Unset = UNSET
    """Driver shape."""
    driver_shape_config: models.ShapeConfig | Unset = UNSET
    """Configuration of the driver shape."""
