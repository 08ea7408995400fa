from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import CatalogPermission, GranteeType


@define(kw_only=True)
class CatalogPermissionSummary(Model):
    """A catalog permission, as lists show it."""

    grantee: str | Unset = UNSET
    """Identifier of the grantee."""
    grantee_name: str | Unset = UNSET
    """Name of the grantee."""
    grantee_type: GranteeType | Unset = UNSET
    """Kind of grantee."""
    grantee_permissions: list[CatalogPermission] | Unset = UNSET
    """Permissions that the grantee has."""

    _names = {}
