from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema_summary import SchemaSummary


@define(kw_only=True)
class OracleSchemaSummary(SchemaSummary):
    """List entry for a schema of an external catalog on Oracle Database."""

    entity_type: SchemaEntityType = SchemaEntityType.ORACLE
