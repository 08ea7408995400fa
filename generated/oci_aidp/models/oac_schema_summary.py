from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema_summary import SchemaSummary


@define(kw_only=True)
class OacSchemaSummary(SchemaSummary):
    """List entry for a schema of an external catalog on Oracle Analytics."""

    entity_type: SchemaEntityType = SchemaEntityType.ORACLE_ANALYTICS
