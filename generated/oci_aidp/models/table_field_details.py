from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class TableFieldDetails(Model):
    """Details of a table field."""

    field_name: str
    """Name of the field."""
    field_type: str | Unset = UNSET
    """Kind of field."""
    field_precision: str | Unset = UNSET
    """Field precision."""
    field_scale: str | Unset = UNSET
    """Field scale."""
    field_description: str | Unset = UNSET
    """Description of the field."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("field_name", "fieldName", None, False),
        ("field_type", "fieldType", None, False),
        ("field_precision", "fieldPrecision", None, False),
        ("field_scale", "fieldScale", None, False),
        ("field_description", "fieldDescription", None, False),
    )
