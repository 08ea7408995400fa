from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True, repr=False)
class SnowflakeSchemaSummary(SchemaSummary):
    """List entry for a schema of an external catalog on Snowflake."""

    entity_type: SchemaEntityType = SchemaEntityType.SNOWFLAKE
