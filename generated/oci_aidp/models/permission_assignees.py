from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class PermissionAssignees(Model):
    """Principals of one kind that get or lose a permission."""

    type_: models.GranteeType
    """Holds for all `targets`."""
    targets: list[str]
    """OCIDs of users or groups, names of roles."""
