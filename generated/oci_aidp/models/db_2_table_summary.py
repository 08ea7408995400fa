from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class Db2TableSummary(TableSummary):
    """A Db2 table, as lists show it: a `TableSummary` of kind `DB2`."""

    entity_type: TableEntityType = TableEntityType.DB2

    _fields: ClassVar[tuple[Field, ...]] = (*TableSummary._fields,)
