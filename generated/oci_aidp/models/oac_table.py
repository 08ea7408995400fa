from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True)
class OacTable(Table):
    """An OAC table: a `Table` of kind `ORACLE_ANALYTICS`."""

    entity_type: TableEntityType = TableEntityType.ORACLE_ANALYTICS
