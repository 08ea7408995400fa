from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema import Schema


@define(kw_only=True)
class GoogleBigquerySchema(Schema):
    """Schema of an external catalog on Google BigQuery."""

    entity_type: SchemaEntityType = SchemaEntityType.GOOGLE_BIGQUERY
