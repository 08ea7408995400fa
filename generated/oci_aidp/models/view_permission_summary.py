from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ViewPermissionSummary(Model):
    """A view permission, as lists show it."""

    grantee: str
    """Identifier of the grantee."""
    grantee_name: str | Unset = UNSET
    """Name of the grantee."""
    grantee_type: models.GranteeType
    """Kind of grantee."""
    grantee_permissions: list[models.TableGranteePermission]
    """Permissions that the grantee has."""
    columns: list[str] | Unset = UNSET
    """Columns."""
    excluded_columns: list[str] | Unset = UNSET
    """Excluded columns."""
    is_inherited: bool | Unset = UNSET
    """Whether the permission is inherited from a parent."""
    resource_name: str | Unset = UNSET
    """Name of the resource."""
