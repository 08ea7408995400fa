from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .role_assignee import RoleAssignee


@define(kw_only=True)
class AddMemberToRoleDetails(Model):
    """What is needed to add a member to role."""

    assignees: list[RoleAssignee]
    """Who the permissions are given to or taken from."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("assignees", "assignees", _codecs.array(_codecs.model("RoleAssignee")), False),
    )
