from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class InferSchemaProperties(Model):
    """One setting, as name and value, for reading the data."""

    property_name: str | Unset = UNSET
    property_value: str | Unset = UNSET
