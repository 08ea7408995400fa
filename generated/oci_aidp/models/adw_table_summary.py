from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class AdwTableSummary(TableSummary):
    """An ADW table, as lists show it: a `TableSummary` of kind `ADW`."""

    entity_type: TableEntityType = TableEntityType.ADW
