from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True, repr=False)
class StandardTable(Table):
    """Table of a standard catalog, managed or external."""

    entity_type: TableEntityType = TableEntityType.STANDARD
