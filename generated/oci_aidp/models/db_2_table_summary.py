from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class Db2TableSummary(TableSummary):
    """A Db2 table, as lists show it: a `TableSummary` of kind `DB2`."""

    entity_type: TableEntityType = TableEntityType.DB2
