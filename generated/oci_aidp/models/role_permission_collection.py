from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import RolePermissionSummary


@define(kw_only=True)
class RolePermissionCollection(Model):
    """One page of role permissions."""

    items: list[RolePermissionSummary]
    """The items of this page."""

    _names = {}
