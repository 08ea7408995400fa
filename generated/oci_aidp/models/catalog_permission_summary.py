from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CatalogPermissionSummary(Model):
    """A catalog permission, as lists show it."""

    grantee: str | Unset = UNSET
    """Identifier of the grantee."""
    grantee_name: str | Unset = UNSET
    """Name of the grantee."""
    grantee_type: models.GranteeType | Unset = UNSET
    """Kind of grantee."""
    grantee_permissions: list[models.CatalogPermission] | Unset = UNSET
    """Permissions that the grantee has."""
