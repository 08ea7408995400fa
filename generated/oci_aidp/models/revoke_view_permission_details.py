from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class RevokeViewPermissionDetails(Model):
    """What is needed to revoke a view permission."""

    assignees: models.PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[models.ViewPermission]
    """Permissions."""
    include_columns: list[str]
    """Columns to include."""
    exclude_columns: list[str]
    """Columns to exclude."""
