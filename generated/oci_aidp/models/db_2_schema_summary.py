from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema_summary import SchemaSummary


@define(kw_only=True)
class Db2SchemaSummary(SchemaSummary):
    """List entry for a schema of an external catalog on IBM Db2."""

    entity_type: SchemaEntityType = SchemaEntityType.DB2
