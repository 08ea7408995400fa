from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .schema_summary import SchemaSummary


@define(kw_only=True)
class SchemaCollection(Model):
    """One page of schemas."""

    items: list[SchemaSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("SchemaSummary")), False),)
