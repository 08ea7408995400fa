from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema import Schema


@define(kw_only=True)
class MysqlSchema(Schema):
    """Schema of an external catalog on MySQL."""

    entity_type: SchemaEntityType = SchemaEntityType.MYSQL
