from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class AtpSchema(Schema):
    """An ATP schema: a `Schema` of kind `ATP`."""

    entity_type: SchemaEntityType = SchemaEntityType.ATP

    _fields: ClassVar[tuple[Field, ...]] = (*Schema._fields,)
