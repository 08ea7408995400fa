from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema_summary import SchemaSummary


@define(kw_only=True)
class StandardSchemaSummary(SchemaSummary):
    """List entry for a schema of a standard catalog."""

    entity_type: SchemaEntityType = SchemaEntityType.STANDARD
