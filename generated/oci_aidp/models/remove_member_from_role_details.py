from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import RoleAssignee


@define(kw_only=True)
class RemoveMemberFromRoleDetails(Model):
    """What is needed to remove a member from role."""

    assignees: list[RoleAssignee]
    """Who the permissions are given to or taken from."""

    _names = {}
