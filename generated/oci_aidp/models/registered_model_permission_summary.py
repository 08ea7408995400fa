from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class RegisteredModelPermissionSummary(Model):
    """What one user, group or role may do with the registered model."""

    grantee: str
    """OCID of a user or group, or name of a role."""
    grantee_name: str | Unset = UNSET
    """Readable name of the user, group or role."""
    grantee_type: models.GranteeType
    grantee_permissions: list[models.RegisteredModelPermission]
    is_inherited: bool | Unset = UNSET
    """`true` if granted above the model (platform, catalog or schema), `false` if on the model."""
    resource_name: str | Unset = UNSET
    """Where the grant was made: the model, `<catalog>.<schema>.<model>`, or the object above that it is inherited
    from."""
