from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema import Schema


@define(kw_only=True)
class SqlServerOnAzureSchema(Schema):
    """Schema of an external catalog on Azure SQL Database."""

    entity_type: SchemaEntityType = SchemaEntityType.AZURE_SQLSERVER
