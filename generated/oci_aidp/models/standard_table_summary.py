from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table_summary import TableSummary


@define(kw_only=True)
class StandardTableSummary(TableSummary):
    """List entry for a table of a standard catalog."""

    entity_type: TableEntityType = TableEntityType.STANDARD
