from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class GoogleBigqueryTableSummary(TableSummary):
    """A Google BigQuery table, as lists show it: a `TableSummary` of kind `GOOGLE_BIGQUERY`."""

    entity_type: TableEntityType = TableEntityType.GOOGLE_BIGQUERY

    _fields: ClassVar[tuple[Field, ...]] = (*TableSummary._fields,)
