from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table_summary import TableSummary


@define(kw_only=True)
class GoogleBigqueryTableSummary(TableSummary):
    """A Google BigQuery table, as lists show it: a `TableSummary` of kind `GOOGLE_BIGQUERY`."""

    entity_type: TableEntityType = TableEntityType.GOOGLE_BIGQUERY
