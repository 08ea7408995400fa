from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import SchemaPermissionSummary


@define(kw_only=True)
class SchemaPermissionCollection(Model):
    """One page of schema permissions."""

    items: list[SchemaPermissionSummary]
    """The items of this page."""

    _names = {}
