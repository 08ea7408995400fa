from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class OacTableSummary(TableSummary):
    """An OAC table, as lists show it: a `TableSummary` of kind `ORACLE_ANALYTICS`."""

    entity_type: TableEntityType = TableEntityType.ORACLE_ANALYTICS
