from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema_summary import SchemaSummary


@define(kw_only=True)
class AtpSchemaSummary(SchemaSummary):
    """List entry for a schema of an external catalog on Autonomous Transaction Processing."""

    entity_type: SchemaEntityType = SchemaEntityType.ATP
