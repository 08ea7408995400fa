from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table_summary import TableSummary


@define(kw_only=True)
class GoogleBigqueryTableSummary(TableSummary):
    """List entry for a table of an external catalog on Google BigQuery."""

    entity_type: TableEntityType = TableEntityType.GOOGLE_BIGQUERY
