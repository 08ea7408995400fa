from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True, repr=False)
class OacSchema(Schema):
    """Schema of an external catalog on Oracle Analytics."""

    entity_type: SchemaEntityType = SchemaEntityType.ORACLE_ANALYTICS
