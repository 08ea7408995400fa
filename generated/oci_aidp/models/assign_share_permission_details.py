from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class AssignSharePermissionDetails(Model):
    """What is needed to assign a share permission."""

    assignees: models.PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[models.SharingPermission]
    """Permissions."""
