from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class RemoveMemberFromRoleDetails(Model):
    """The schema RemoveMemberFromRoleDetails."""

    assignees: list[models.RoleAssignee]
    """Users, groups or other principals."""
