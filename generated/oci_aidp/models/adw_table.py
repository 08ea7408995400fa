from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table import Table


@define(kw_only=True)
class AdwTable(Table):
    """Table of an external catalog on Autonomous Data Warehouse."""

    entity_type: TableEntityType = TableEntityType.ADW
