from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class MysqlTableSummary(TableSummary):
    """A MySQL table, as lists show it: a `TableSummary` of kind `MYSQL`."""

    entity_type: TableEntityType = TableEntityType.MYSQL

    _fields: ClassVar[tuple[Field, ...]] = (*TableSummary._fields,)
