from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class OracleSchema(Schema):
    """An Oracle schema: a `Schema` of kind `ORACLE`."""

    entity_type: SchemaEntityType = SchemaEntityType.ORACLE

    _fields: ClassVar[tuple[Field, ...]] = (*Schema._fields,)
