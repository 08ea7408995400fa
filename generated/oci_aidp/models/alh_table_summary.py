from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class AlhTableSummary(TableSummary):
    """An ALH table, as lists show it: a `TableSummary` of kind `ALH`."""

    entity_type: TableEntityType = TableEntityType.ALH
