from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class AtpTableSummary(TableSummary):
    """An ATP table, as lists show it: a `TableSummary` of kind `ATP`."""

    entity_type: TableEntityType = TableEntityType.ATP
