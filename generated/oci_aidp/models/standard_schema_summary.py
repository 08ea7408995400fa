from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True, repr=False)
class StandardSchemaSummary(SchemaSummary):
    """List entry for a schema of a standard catalog."""

    entity_type: SchemaEntityType = SchemaEntityType.STANDARD
