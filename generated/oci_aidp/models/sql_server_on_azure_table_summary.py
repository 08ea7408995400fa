from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class SqlServerOnAzureTableSummary(TableSummary):
    """An SQL server on Azure table, as lists show it: a `TableSummary` of kind `AZURE_SQLSERVER`."""

    entity_type: TableEntityType = TableEntityType.AZURE_SQLSERVER
