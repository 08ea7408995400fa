from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema import Schema


@define(kw_only=True)
class Db2Schema(Schema):
    """Schema of an external catalog on IBM Db2."""

    entity_type: SchemaEntityType = SchemaEntityType.DB2
