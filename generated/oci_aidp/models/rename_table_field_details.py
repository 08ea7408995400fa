from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class RenameTableFieldDetails(Model):
    """What is needed to rename a table field."""

    field_name: str
    """Name of the field."""
    updated_field_name: str
    """Name of the updated field."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("field_name", "fieldName", None, False),
        ("updated_field_name", "updatedFieldName", None, False),
    )
