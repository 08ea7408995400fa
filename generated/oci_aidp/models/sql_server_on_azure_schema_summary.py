from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema_summary import SchemaSummary


@define(kw_only=True)
class SqlServerOnAzureSchemaSummary(SchemaSummary):
    """List entry for a schema of an external catalog on Azure SQL Database."""

    entity_type: SchemaEntityType = SchemaEntityType.AZURE_SQLSERVER
