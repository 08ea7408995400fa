from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignRegisteredModelPermissionDetails, RevokeRegisteredModelPermissionDetails


@define(kw_only=True)
class ManageRegisteredModelPermissionDetails(Model):
    """What is needed to manage a registered model permission."""

    assign_registered_model_permission_details: AssignRegisteredModelPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_registered_model_permission_details: RevokeRegisteredModelPermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
