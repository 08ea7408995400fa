from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class MysqlSchemaSummary(SchemaSummary):
    """A MySQL schema, as lists show it: a `SchemaSummary` of kind `MYSQL`."""

    entity_type: SchemaEntityType = SchemaEntityType.MYSQL
