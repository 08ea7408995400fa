from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema_summary import SchemaSummary


@define(kw_only=True)
class OacSchemaSummary(SchemaSummary):
    """An OAC schema, as lists show it: a `SchemaSummary` of kind `ORACLE_ANALYTICS`."""

    entity_type: SchemaEntityType = SchemaEntityType.ORACLE_ANALYTICS

    _fields: ClassVar[tuple[Field, ...]] = (*SchemaSummary._fields,)
