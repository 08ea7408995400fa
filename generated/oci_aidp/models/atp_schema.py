from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True, repr=False)
class AtpSchema(Schema):
    """Schema of an external catalog on Autonomous Transaction Processing."""

    entity_type: SchemaEntityType = SchemaEntityType.ATP
