from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class RoleAssignee(Model):
    """A user, group or other principal that has a role."""

    type_: models.GranteeType
    target: str
    """OCID."""
    target_name: str | Unset = UNSET
