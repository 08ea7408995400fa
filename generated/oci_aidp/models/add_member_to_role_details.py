from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class AddMemberToRoleDetails(Model):
    assignees: list[models.RoleAssignee]
    """Users, groups or other principals."""
