from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class StandardTableSummary(TableSummary):
    """A standard table, as lists show it: a `TableSummary` of kind `STANDARD`."""

    entity_type: TableEntityType = TableEntityType.STANDARD

    _fields: ClassVar[tuple[Field, ...]] = (*TableSummary._fields,)
