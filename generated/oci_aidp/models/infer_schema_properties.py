from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class InferSchemaProperties(Model):
    """One setting, as name and value, for reading the data."""

    property_name: str | Unset = UNSET
    property_value: str | Unset = UNSET
