from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class ExadataSchemaSummary(SchemaSummary):
    """An Exadata schema, as lists show it: a `SchemaSummary` of kind `EXADATA`."""

    entity_type: SchemaEntityType = SchemaEntityType.EXADATA
