from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignSchemaPermissionDetails, RevokeSchemaPermissionDetails


@define(kw_only=True)
class ManageSchemaPermissionDetails(Model):
    """What is needed to manage a schema permission."""

    assign_schema_permission_details: AssignSchemaPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_schema_permission_details: RevokeSchemaPermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
