from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class OacSchemaSummary(SchemaSummary):
    """An OAC schema, as lists show it: a `SchemaSummary` of kind `ORACLE_ANALYTICS`."""

    entity_type: SchemaEntityType = SchemaEntityType.ORACLE_ANALYTICS
