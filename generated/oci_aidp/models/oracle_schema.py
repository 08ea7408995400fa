from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class OracleSchema(Schema):
    """An Oracle schema: a `Schema` of kind `ORACLE`."""

    entity_type: SchemaEntityType = SchemaEntityType.ORACLE
