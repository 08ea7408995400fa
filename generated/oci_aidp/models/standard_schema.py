from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True, repr=False)
class StandardSchema(Schema):
    """Schema of a standard catalog; the platform manages its metadata."""

    entity_type: SchemaEntityType = SchemaEntityType.STANDARD
