from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class ExadataTableSummary(TableSummary):
    """An Exadata table, as lists show it: a `TableSummary` of kind `EXADATA`."""

    entity_type: TableEntityType = TableEntityType.EXADATA
