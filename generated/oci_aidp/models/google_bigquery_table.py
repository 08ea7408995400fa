from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import TableEntityType
from .table import Table


@define(kw_only=True)
class GoogleBigqueryTable(Table):
    """A Google BigQuery table: a `Table` of kind `GOOGLE_BIGQUERY`."""

    entity_type: TableEntityType = TableEntityType.GOOGLE_BIGQUERY

    _fields: ClassVar[tuple[Field, ...]] = (*Table._fields,)
