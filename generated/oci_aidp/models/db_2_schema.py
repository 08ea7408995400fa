from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class Db2Schema(Schema):
    """A Db2 schema: a `Schema` of kind `DB2`."""

    entity_type: SchemaEntityType = SchemaEntityType.DB2

    _fields: ClassVar[tuple[Field, ...]] = (*Schema._fields,)
