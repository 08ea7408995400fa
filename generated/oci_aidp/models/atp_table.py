from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table import Table


@define(kw_only=True)
class AtpTable(Table):
    """Table of an external catalog on Autonomous Transaction Processing."""

    entity_type: TableEntityType = TableEntityType.ATP
