from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageRegisteredModelPermissionDetails(Model):
    """What is needed to manage a registered model permission."""

    assign_registered_model_permission_details: models.AssignRegisteredModelPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_registered_model_permission_details: models.RevokeRegisteredModelPermissionDetails | Unset = UNSET
    """What to revoke."""
