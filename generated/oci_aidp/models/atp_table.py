from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True)
class AtpTable(Table):
    """An ATP table: a `Table` of kind `ATP`."""

    entity_type: TableEntityType = TableEntityType.ATP
