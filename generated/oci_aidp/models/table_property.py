from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class TableProperty(Model):
    """A table property."""

    property_name: str
    """Name of the property."""
    property_value: str | Unset = UNSET
    """Property value."""
