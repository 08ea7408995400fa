from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class AlhSchema(Schema):
    """An ALH schema: a `Schema` of kind `ALH`."""

    entity_type: SchemaEntityType = SchemaEntityType.ALH
