from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table_summary import TableSummary


@define(kw_only=True)
class SqlServerOnAzureTableSummary(TableSummary):
    """List entry for a table of an external catalog on Azure SQL Database."""

    entity_type: TableEntityType = TableEntityType.AZURE_SQLSERVER
