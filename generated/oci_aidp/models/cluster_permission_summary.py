from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import GranteeType, SharingPermission


@define(kw_only=True)
class ClusterPermissionSummary(Model):
    """A cluster permission, as lists show it."""

    grantee: str
    """Identifier of the grantee."""
    grantee_name: str | Unset = UNSET
    """Name of the grantee."""
    grantee_type: GranteeType
    """Kind of grantee."""
    grantee_permissions: list[SharingPermission]
    """Permissions that the grantee has."""

    _names = {}
