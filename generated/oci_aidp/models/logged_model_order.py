from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class LoggedModelOrder(Model):
    field_name: str
    """`creation_time` is the only one."""
    ascending: bool | Unset = UNSET

    _wire_names = {"field_name": "field_name"}
