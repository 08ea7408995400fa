from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class AdwSchemaSummary(SchemaSummary):
    """An ADW schema, as lists show it: a `SchemaSummary` of kind `ADW`."""

    entity_type: SchemaEntityType = SchemaEntityType.ADW

    _fields: ClassVar[tuple[Field, ...]] = (*SchemaSummary._fields,)
