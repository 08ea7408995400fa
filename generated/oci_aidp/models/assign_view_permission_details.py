from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class AssignViewPermissionDetails(Model):
    """What is needed to assign a view permission."""

    assignees: models.PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[models.ViewPermission]
    """Permissions."""
    include_columns: list[str]
    """Columns to include."""
    exclude_columns: list[str]
    """Columns to exclude."""
