from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class AssignAgentPermissionDetails(Model):
    """What is needed to assign an agent permission."""

    assignees: models.PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[models.ResourcePermission]
    """Permissions."""
    include_columns: list[str]
    """Columns to include."""
    exclude_columns: list[str]
    """Columns to exclude."""
