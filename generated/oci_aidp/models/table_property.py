from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class TableProperty(Model):
    property_name: str
    property_value: str | Unset = UNSET
