from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RolePermissionSummary(Model):
    """A role permission, as lists show it."""

    permissions_with_resource_details: models.ListPermissionsWithResourceDetails
    """Details of the permissions with resource."""
    role_key: str
    """Key of the role."""
    role_description: str | Unset = UNSET
    """Description of the role."""
