from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageSchemaPermissionDetails(Model):
    """What is needed to manage a schema permission."""

    assign_schema_permission_details: models.AssignSchemaPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_schema_permission_details: models.RevokeSchemaPermissionDetails | Unset = UNSET
    """What to revoke."""
