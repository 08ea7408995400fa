from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True)
class SqlServerOnAzureTable(Table):
    """An SQL server on Azure table: a `Table` of kind `AZURE_SQLSERVER`."""

    entity_type: TableEntityType = TableEntityType.AZURE_SQLSERVER
