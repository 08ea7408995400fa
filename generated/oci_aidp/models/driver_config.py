from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class DriverConfig(Model):
    driver_node_type: str | Unset = UNSET
    """Code for the shape of the driver node and the resources with it."""
    driver_shape: str | Unset = UNSET
    """Compute shape, such as `amd.generic`, `VM.Standard2.1` or `VM.Standard.E3.Flex`."""
    driver_shape_config: models.ShapeConfig | Unset = UNSET
    """Size, for a flexible shape."""
