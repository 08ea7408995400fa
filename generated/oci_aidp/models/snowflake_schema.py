from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class SnowflakeSchema(Schema):
    """A Snowflake schema: a `Schema` of kind `SNOWFLAKE`."""

    entity_type: SchemaEntityType = SchemaEntityType.SNOWFLAKE
