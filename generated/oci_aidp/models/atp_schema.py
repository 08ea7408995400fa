from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema import Schema


@define(kw_only=True)
class AtpSchema(Schema):
    """Schema of an external catalog on Autonomous Transaction Processing."""

    entity_type: SchemaEntityType = SchemaEntityType.ATP
