from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True)
class MysqlTable(Table):
    """A MySQL table: a `Table` of kind `MYSQL`."""

    entity_type: TableEntityType = TableEntityType.MYSQL
