from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True)
class StandardTable(Table):
    """A standard table: a `Table` of kind `STANDARD`."""

    entity_type: TableEntityType = TableEntityType.STANDARD
