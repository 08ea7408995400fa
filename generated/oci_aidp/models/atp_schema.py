from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class AtpSchema(Schema):
    """An ATP schema: a `Schema` of kind `ATP`."""

    entity_type: SchemaEntityType = SchemaEntityType.ATP
