from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .table_permission_summary import TablePermissionSummary


@define(kw_only=True)
class TablePermissionCollection(Model):
    """One page of table permissions."""

    items: list[TablePermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("TablePermissionSummary")), False),
    )
