from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class SqlServerOnAzureTableSummary(TableSummary):
    """An SQL server on Azure table, as lists show it: a `TableSummary` of kind `AZURE_SQLSERVER`."""

    entity_type: TableEntityType = TableEntityType.AZURE_SQLSERVER

    _fields: ClassVar[tuple[Field, ...]] = (*TableSummary._fields,)
