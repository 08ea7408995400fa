from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class InferSchemaProperties(Model):
    """Settings for inferring a schema from data."""

    property_name: str | Unset = UNSET
    """Name of the property."""
    property_value: str | Unset = UNSET
    """Property value."""
