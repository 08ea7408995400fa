from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class AssignCreateWorkspacePermissionDetails(Model):
    """What is needed to assign a create workspace permission."""

    assignees: models.PermissionAssignees
    """Who the permissions are given to or taken from."""
