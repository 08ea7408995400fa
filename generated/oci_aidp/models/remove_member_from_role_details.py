from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class RemoveMemberFromRoleDetails(Model):
    """What is needed to remove a member from role."""

    assignees: list[models.RoleAssignee]
    """Who the permissions are given to or taken from."""
