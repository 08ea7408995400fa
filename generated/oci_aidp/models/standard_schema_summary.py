from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class StandardSchemaSummary(SchemaSummary):
    """A standard schema, as lists show it: a `SchemaSummary` of kind `STANDARD`."""

    entity_type: SchemaEntityType = SchemaEntityType.STANDARD
