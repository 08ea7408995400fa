from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class ExadataSchema(Schema):
    """An Exadata schema: a `Schema` of kind `EXADATA`."""

    entity_type: SchemaEntityType = SchemaEntityType.EXADATA
