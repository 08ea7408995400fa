from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class MysqlSchema(Schema):
    """A MySQL schema: a `Schema` of kind `MYSQL`."""

    entity_type: SchemaEntityType = SchemaEntityType.MYSQL

    _fields: ClassVar[tuple[Field, ...]] = (*Schema._fields,)
