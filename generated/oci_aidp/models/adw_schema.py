from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema import Schema


@define(kw_only=True)
class AdwSchema(Schema):
    """Schema of an external catalog on Autonomous Data Warehouse."""

    entity_type: SchemaEntityType = SchemaEntityType.ADW
