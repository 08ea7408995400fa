from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class StandardTableSummary(TableSummary):
    """A standard table, as lists show it: a `TableSummary` of kind `STANDARD`."""

    entity_type: TableEntityType = TableEntityType.STANDARD
