from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True)
class OracleTable(Table):
    """An Oracle table: a `Table` of kind `ORACLE`."""

    entity_type: TableEntityType = TableEntityType.ORACLE
