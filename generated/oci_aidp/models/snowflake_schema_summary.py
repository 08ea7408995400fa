from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class SnowflakeSchemaSummary(SchemaSummary):
    """A Snowflake schema, as lists show it: a `SchemaSummary` of kind `SNOWFLAKE`."""

    entity_type: SchemaEntityType = SchemaEntityType.SNOWFLAKE
