from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class OacSchema(Schema):
    """An OAC schema: a `Schema` of kind `ORACLE_ANALYTICS`."""

    entity_type: SchemaEntityType = SchemaEntityType.ORACLE_ANALYTICS
