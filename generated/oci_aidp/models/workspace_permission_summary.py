from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class WorkspacePermissionSummary(Model):
    """A workspace permission, as lists show it."""

    grantee: str
    """Identifier of the grantee."""
    grantee_name: str | Unset = UNSET
    """Name of the grantee."""
    grantee_type: models.GranteeType
    """Kind of grantee."""
    grantee_permissions: list[models.WorkspacePermission]
    """Permissions that the grantee has."""
