from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class LoggedModelOrder(Model):
    """A logged model order."""

    field_name: str
    """Name of the field."""
    ascending: bool | Unset = UNSET
    """Ascending."""

    _wire_names = {"field_name": "field_name"}
