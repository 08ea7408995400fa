from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True)
class Db2Table(Table):
    """A Db2 table: a `Table` of kind `DB2`."""

    entity_type: TableEntityType = TableEntityType.DB2
