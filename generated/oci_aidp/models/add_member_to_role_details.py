from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import RoleAssignee


@define(kw_only=True)
class AddMemberToRoleDetails(Model):
    """What is needed to add a member to role."""

    assignees: list[RoleAssignee]
    """Who the permissions are given to or taken from."""

    _names = {}
