from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class GoogleBigquerySchema(Schema):
    """A Google BigQuery schema: a `Schema` of kind `GOOGLE_BIGQUERY`."""

    entity_type: SchemaEntityType = SchemaEntityType.GOOGLE_BIGQUERY
