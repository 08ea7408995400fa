from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table import Table


@define(kw_only=True)
class StandardTable(Table):
    """Table of a standard catalog, managed or external."""

    entity_type: TableEntityType = TableEntityType.STANDARD
