from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import CatalogPermission, PermissionAssignees


@define(kw_only=True)
class AssignCatalogPermissionDetails(Model):
    """What is needed to assign a catalog permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[CatalogPermission]
    """Permissions."""

    _names = {}
