from __future__ import annotations

from attrs import define

from . import TableEntityType
from .table import Table


@define(kw_only=True)
class GoogleBigqueryTable(Table):
    """A Google BigQuery table: a `Table` of kind `GOOGLE_BIGQUERY`."""

    entity_type: TableEntityType = TableEntityType.GOOGLE_BIGQUERY
