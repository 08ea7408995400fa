from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True)
class AdwTable(Table):
    """An ADW table: a `Table` of kind `ADW`."""

    entity_type: TableEntityType = TableEntityType.ADW
