from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class LoggedModelOrder(Model):
    """A logged model order."""

    field_name: str
    """Name of the field."""
    ascending: bool | Unset = UNSET
    """Ascending."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("field_name", "field_name", None, False),
        ("ascending", "ascending", None, False),
    )
