from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import GranteeType, RegisteredModelPermission


@define(kw_only=True)
class RegisteredModelPermissionSummary(Model):
    """A registered model permission, as lists show it."""

    grantee: str
    """Identifier of the grantee."""
    grantee_name: str | Unset = UNSET
    """Name of the grantee."""
    grantee_type: GranteeType
    """Kind of grantee."""
    grantee_permissions: list[RegisteredModelPermission]
    """Permissions that the grantee has."""
    is_inherited: bool | Unset = UNSET
    """Whether the permission is inherited from a parent."""
    resource_name: str | Unset = UNSET
    """Name of the resource."""

    _names = {}
