from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class Db2SchemaSummary(SchemaSummary):
    """A Db2 schema, as lists show it: a `SchemaSummary` of kind `DB2`."""

    entity_type: SchemaEntityType = SchemaEntityType.DB2
