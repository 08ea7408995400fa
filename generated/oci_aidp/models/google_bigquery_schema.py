from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True, repr=False)
class GoogleBigquerySchema(Schema):
    """Schema of an external catalog on Google BigQuery."""

    entity_type: SchemaEntityType = SchemaEntityType.GOOGLE_BIGQUERY
