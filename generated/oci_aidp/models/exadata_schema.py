from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True, repr=False)
class ExadataSchema(Schema):
    """Schema of an external catalog on Oracle Exadata."""

    entity_type: SchemaEntityType = SchemaEntityType.EXADATA
