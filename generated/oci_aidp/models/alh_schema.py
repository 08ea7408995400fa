from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class AlhSchema(Schema):
    """An ALH schema: a `Schema` of kind `ALH`."""

    entity_type: SchemaEntityType = SchemaEntityType.ALH

    _fields: ClassVar[tuple[Field, ...]] = (*Schema._fields,)
