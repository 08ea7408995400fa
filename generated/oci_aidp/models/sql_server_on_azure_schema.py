from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True, repr=False)
class SqlServerOnAzureSchema(Schema):
    """Schema of an external catalog on Azure SQL Database."""

    entity_type: SchemaEntityType = SchemaEntityType.AZURE_SQLSERVER
