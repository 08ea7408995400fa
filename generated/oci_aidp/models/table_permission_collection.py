from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import TablePermissionSummary


@define(kw_only=True)
class TablePermissionCollection(Model):
    """One page of table permissions."""

    items: list[TablePermissionSummary]
    """The items of this page."""

    _names = {}
