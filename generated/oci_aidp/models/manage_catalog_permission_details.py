from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignCatalogPermissionDetails, RevokeCatalogPermissionDetails


@define(kw_only=True)
class ManageCatalogPermissionDetails(Model):
    """What is needed to manage a catalog permission."""

    assign_catalog_permission_details: AssignCatalogPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_catalog_permission_details: RevokeCatalogPermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
