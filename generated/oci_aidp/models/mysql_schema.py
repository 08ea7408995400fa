from __future__ import annotations

from attrs import define

from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class MysqlSchema(Schema):
    """A MySQL schema: a `Schema` of kind `MYSQL`."""

    entity_type: SchemaEntityType = SchemaEntityType.MYSQL
