from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class AlhSchemaSummary(SchemaSummary):
    """An ALH schema, as lists show it: a `SchemaSummary` of kind `ALH`."""

    entity_type: SchemaEntityType = SchemaEntityType.ALH
