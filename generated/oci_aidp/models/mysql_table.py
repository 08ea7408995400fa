from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import TableEntityType
from .table import Table


@define(kw_only=True)
class MysqlTable(Table):
    """A MySQL table: a `Table` of kind `MYSQL`."""

    entity_type: TableEntityType = TableEntityType.MYSQL

    _fields: ClassVar[tuple[Field, ...]] = (*Table._fields,)
