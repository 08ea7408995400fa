from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class AlhSchemaSummary(SchemaSummary):
    """An ALH schema, as lists show it: a `SchemaSummary` of kind `ALH`."""

    entity_type: SchemaEntityType = SchemaEntityType.ALH

    _fields: ClassVar[tuple[Field, ...]] = (*SchemaSummary._fields,)
