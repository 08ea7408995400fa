from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema import Schema


@define(kw_only=True)
class StandardSchema(Schema):
    """Schema of a standard catalog; the platform manages its metadata."""

    entity_type: SchemaEntityType = SchemaEntityType.STANDARD
