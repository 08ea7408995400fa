from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class RevokeRegisteredModelPermissionDetails(Model):
    """What is needed to revoke a registered model permission."""

    assignees: models.PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[models.RegisteredModelPermission]
    """Permissions."""
