from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import FieldType


@define(kw_only=True)
class FieldInfo(Model):
    """A field information."""

    field_name: str
    """Name of the field."""
    field_type: FieldType
    """Kind of field."""

    _names = {}
