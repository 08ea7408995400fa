from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class OracleTableSummary(TableSummary):
    """An Oracle table, as lists show it: a `TableSummary` of kind `ORACLE`."""

    entity_type: TableEntityType = TableEntityType.ORACLE
