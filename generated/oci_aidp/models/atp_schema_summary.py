from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class AtpSchemaSummary(SchemaSummary):
    """An ATP schema, as lists show it: a `SchemaSummary` of kind `ATP`."""

    entity_type: SchemaEntityType = SchemaEntityType.ATP
