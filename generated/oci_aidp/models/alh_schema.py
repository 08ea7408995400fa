from __future__ import annotations

from . import SchemaEntityType
from ._schema import define
from .schema import Schema


@define(kw_only=True)
class AlhSchema(Schema):
    """Schema of an external catalog on Oracle Autonomous AI Lakehouse."""

    entity_type: SchemaEntityType = SchemaEntityType.ALH
