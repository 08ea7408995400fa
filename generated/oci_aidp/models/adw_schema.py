from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class AdwSchema(Schema):
    """An ADW schema: a `Schema` of kind `ADW`."""

    entity_type: SchemaEntityType = SchemaEntityType.ADW
