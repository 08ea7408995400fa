from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ListPermissionsWithResourceDetails


@define(kw_only=True)
class RolePermissionSummary(Model):
    """A role permission, as lists show it."""

    permissions_with_resource_details: ListPermissionsWithResourceDetails
    """Details of the permissions with resource."""
    role_key: str
    """Key of the role."""
    role_description: str | Unset = UNSET
    """Description of the role."""

    _names = {}
