from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table import Table


@define(kw_only=True)
class MysqlTable(Table):
    """Table of an external catalog on MySQL."""

    entity_type: TableEntityType = TableEntityType.MYSQL
