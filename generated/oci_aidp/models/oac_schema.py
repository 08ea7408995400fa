from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class OacSchema(Schema):
    """An OAC schema: a `Schema` of kind `ORACLE_ANALYTICS`."""

    entity_type: SchemaEntityType = SchemaEntityType.ORACLE_ANALYTICS

    _fields: ClassVar[tuple[Field, ...]] = (*Schema._fields,)
