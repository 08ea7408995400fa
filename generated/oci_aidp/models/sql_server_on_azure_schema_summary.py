from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class SqlServerOnAzureSchemaSummary(SchemaSummary):
    """An SQL server on Azure schema, as lists show it: a `SchemaSummary` of kind `AZURE_SQLSERVER`."""

    entity_type: SchemaEntityType = SchemaEntityType.AZURE_SQLSERVER
