from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class OacTableSummary(TableSummary):
    """An OAC table, as lists show it: a `TableSummary` of kind `ORACLE_ANALYTICS`."""

    entity_type: TableEntityType = TableEntityType.ORACLE_ANALYTICS

    _fields: ClassVar[tuple[Field, ...]] = (*TableSummary._fields,)
