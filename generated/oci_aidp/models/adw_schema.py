from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class AdwSchema(Schema):
    """An ADW schema: a `Schema` of kind `ADW`."""

    entity_type: SchemaEntityType = SchemaEntityType.ADW

    _fields: ClassVar[tuple[Field, ...]] = (*Schema._fields,)
