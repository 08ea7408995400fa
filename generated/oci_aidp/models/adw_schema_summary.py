from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class AdwSchemaSummary(SchemaSummary):
    """An ADW schema, as lists show it: a `SchemaSummary` of kind `ADW`."""

    entity_type: SchemaEntityType = SchemaEntityType.ADW
