from __future__ import annotations

from . import TableEntityType
from ._schema import define
from .table import Table


@define(kw_only=True)
class GoogleBigqueryTable(Table):
    """Table of an external catalog on Google BigQuery."""

    entity_type: TableEntityType = TableEntityType.GOOGLE_BIGQUERY
