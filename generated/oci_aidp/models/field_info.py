from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .field_type import FieldType


@define(kw_only=True)
class FieldInfo(Model):
    """A field information."""

    field_name: str
    """Name of the field."""
    field_type: FieldType
    """Kind of field."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("field_name", "fieldName", None, False),
        ("field_type", "fieldType", _codecs.enum("FieldType"), False),
    )
