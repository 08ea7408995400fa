from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True)
class AlhTable(Table):
    """An ALH table: a `Table` of kind `ALH`."""

    entity_type: TableEntityType = TableEntityType.ALH
