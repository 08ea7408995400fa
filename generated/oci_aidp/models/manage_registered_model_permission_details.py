from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageRegisteredModelPermissionDetails(Model):
    """Grants, revocations, or both, on the model's own volume."""

    assign_registered_model_permission_details: models.AssignRegisteredModelPermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_registered_model_permission_details: models.RevokeRegisteredModelPermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
