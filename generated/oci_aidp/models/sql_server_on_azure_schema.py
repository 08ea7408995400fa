from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class SqlServerOnAzureSchema(Schema):
    """An SQL server on Azure schema: a `Schema` of kind `AZURE_SQLSERVER`."""

    entity_type: SchemaEntityType = SchemaEntityType.AZURE_SQLSERVER
