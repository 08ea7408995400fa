from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class LoggedModelOrder(Model):
    """The schema LoggedModelOrder."""

    field_name: str
    """`creation_time` is the only one."""
    ascending: bool | Unset = UNSET

    _wire_names = {"field_name": "field_name"}
