from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True)
class ExadataTable(Table):
    """An Exadata table: a `Table` of kind `EXADATA`."""

    entity_type: TableEntityType = TableEntityType.EXADATA
