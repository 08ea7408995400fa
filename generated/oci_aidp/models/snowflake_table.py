from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table import Table


@define(kw_only=True)
class SnowflakeTable(Table):
    """Table of an external catalog on Snowflake."""

    entity_type: TableEntityType = TableEntityType.SNOWFLAKE
