from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageCatalogPermissionDetails(Model):
    """What is needed to manage a catalog permission."""

    assign_catalog_permission_details: models.AssignCatalogPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_catalog_permission_details: models.RevokeCatalogPermissionDetails | Unset = UNSET
    """What to revoke."""
