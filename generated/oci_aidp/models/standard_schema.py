from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class StandardSchema(Schema):
    """A standard schema: a `Schema` of kind `STANDARD`."""

    entity_type: SchemaEntityType = SchemaEntityType.STANDARD
