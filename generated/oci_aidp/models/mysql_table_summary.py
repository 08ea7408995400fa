from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table_summary import TableSummary


@define(kw_only=True)
class MysqlTableSummary(TableSummary):
    """List entry for a table of an external catalog on MySQL."""

    entity_type: TableEntityType = TableEntityType.MYSQL
