from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table_summary import TableSummary


@define(kw_only=True)
class AlhTableSummary(TableSummary):
    """List entry for a table of an external catalog on Oracle Autonomous AI Lakehouse."""

    entity_type: TableEntityType = TableEntityType.ALH
