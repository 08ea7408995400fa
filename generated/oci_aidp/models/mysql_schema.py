from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True, repr=False)
class MysqlSchema(Schema):
    """Schema of an external catalog on MySQL."""

    entity_type: SchemaEntityType = SchemaEntityType.MYSQL
