from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .table_summary import TableSummary


@define(kw_only=True)
class TableCollection(Model):
    """One page of tables."""

    items: list[TableSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("TableSummary")), False),)
