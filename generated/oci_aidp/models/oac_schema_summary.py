from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True, repr=False)
class OacSchemaSummary(SchemaSummary):
    """List entry for a schema of an external catalog on Oracle Analytics."""

    entity_type: SchemaEntityType = SchemaEntityType.ORACLE_ANALYTICS
