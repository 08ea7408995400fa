from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True, repr=False)
class AdwTable(Table):
    """Table of an external catalog on Autonomous Data Warehouse."""

    entity_type: TableEntityType = TableEntityType.ADW
