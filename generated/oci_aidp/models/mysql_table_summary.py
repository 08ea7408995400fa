from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class MysqlTableSummary(TableSummary):
    """A MySQL table, as lists show it: a `TableSummary` of kind `MYSQL`."""

    entity_type: TableEntityType = TableEntityType.MYSQL
