from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True)
class SnowflakeTable(Table):
    """A Snowflake table: a `Table` of kind `SNOWFLAKE`."""

    entity_type: TableEntityType = TableEntityType.SNOWFLAKE
