from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SchemaEntityType
from .schema import Schema


@define(kw_only=True)
class StandardSchema(Schema):
    """A standard schema: a `Schema` of kind `STANDARD`."""

    entity_type: SchemaEntityType = SchemaEntityType.STANDARD

    _fields: ClassVar[tuple[Field, ...]] = (*Schema._fields,)
