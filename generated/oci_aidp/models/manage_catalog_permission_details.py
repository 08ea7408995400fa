from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageCatalogPermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_catalog_permission_details: models.AssignCatalogPermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_catalog_permission_details: models.RevokeCatalogPermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
