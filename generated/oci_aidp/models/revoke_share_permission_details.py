from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class RevokeSharePermissionDetails(Model):
    """The schema RevokeSharePermissionDetails."""

    assignees: models.PermissionAssignees
    """Users and groups by OCID, or roles by name; all of one type."""
    permissions: list[models.SharingPermission]
