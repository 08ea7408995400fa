from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class SnowflakeTableSummary(TableSummary):
    """A Snowflake table, as lists show it: a `TableSummary` of kind `SNOWFLAKE`."""

    entity_type: TableEntityType = TableEntityType.SNOWFLAKE
