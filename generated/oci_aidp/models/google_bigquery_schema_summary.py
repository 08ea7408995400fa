from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class GoogleBigquerySchemaSummary(SchemaSummary):
    """A Google BigQuery schema, as lists show it: a `SchemaSummary` of kind `GOOGLE_BIGQUERY`."""

    entity_type: SchemaEntityType = SchemaEntityType.GOOGLE_BIGQUERY
