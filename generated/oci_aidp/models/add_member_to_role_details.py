from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class AddMemberToRoleDetails(Model):
    """What is needed to add a member to role."""

    assignees: list[models.RoleAssignee]
    """Who the permissions are given to or taken from."""
