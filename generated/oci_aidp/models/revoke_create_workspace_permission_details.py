from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class RevokeCreateWorkspacePermissionDetails(Model):
    """What is needed to revoke a create workspace permission."""

    assignees: models.PermissionAssignees
    """Who the permissions are given to or taken from."""
