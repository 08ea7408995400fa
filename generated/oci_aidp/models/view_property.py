from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class ViewProperty(Model):
    """A view property."""

    property_name: str
    """Name of the property."""
    property_value: str | Unset = UNSET
    """Property value."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("property_name", "propertyName", None, False),
        ("property_value", "propertyValue", None, False),
    )
