from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class RemoveMemberFromRoleDetails(Model):
    """The schema RemoveMemberFromRoleDetails."""

    assignees: list[models.RoleAssignee]
    """Users, groups or other principals."""
