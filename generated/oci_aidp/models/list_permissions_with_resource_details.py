from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ListPermissionsWithResourceDetails(Model):
    """What is needed to list a permissions with resource."""

    permissions: list[models.AllPrivilegeType]
    """Permissions."""
    resource_type: models.PermissionResourceType
    """Kind of resource."""
    resource_key: str
    """Key of the resource."""
