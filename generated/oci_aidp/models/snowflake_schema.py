from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class SnowflakeSchema(Schema):
    """A Snowflake schema: a `Schema` of kind `SNOWFLAKE`."""

    entity_type: SchemaEntityType = SchemaEntityType.SNOWFLAKE

    _fields: ClassVar[tuple[Field, ...]] = (*Schema._fields,)
