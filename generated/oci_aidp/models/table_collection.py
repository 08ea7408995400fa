from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import TableSummary


@define(kw_only=True)
class TableCollection(Model):
    """One page of tables."""

    items: list[TableSummary]
    """The items of this page."""

    _names = {}
