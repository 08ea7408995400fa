from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ManageSchemaPermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_schema_permission_details: models.AssignSchemaPermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_schema_permission_details: models.RevokeSchemaPermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
