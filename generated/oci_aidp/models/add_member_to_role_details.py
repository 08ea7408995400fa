from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class AddMemberToRoleDetails(Model):
    """The schema AddMemberToRoleDetails."""

    assignees: list[models.RoleAssignee]
    """Users, groups or other principals."""
