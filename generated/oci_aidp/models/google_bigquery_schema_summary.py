from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class GoogleBigquerySchemaSummary(SchemaSummary):
    """A Google BigQuery schema, as lists show it: a `SchemaSummary` of kind `GOOGLE_BIGQUERY`."""

    entity_type: SchemaEntityType = SchemaEntityType.GOOGLE_BIGQUERY

    _fields: ClassVar[tuple[Field, ...]] = (*SchemaSummary._fields,)
