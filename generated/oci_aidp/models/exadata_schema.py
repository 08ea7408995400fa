from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class ExadataSchema(Schema):
    """An Exadata schema: a `Schema` of kind `EXADATA`."""

    entity_type: SchemaEntityType = SchemaEntityType.EXADATA

    _fields: ClassVar[tuple[Field, ...]] = (*Schema._fields,)
