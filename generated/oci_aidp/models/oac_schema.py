from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema import Schema


@define(kw_only=True)
class OacSchema(Schema):
    """Schema of an external catalog on Oracle Analytics."""

    entity_type: SchemaEntityType = SchemaEntityType.ORACLE_ANALYTICS
