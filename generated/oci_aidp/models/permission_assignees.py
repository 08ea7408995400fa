from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import GranteeType


@define(kw_only=True)
class PermissionAssignees(Model):
    """Permission assignees."""

    type_: GranteeType
    """Kind."""
    targets: list[str]
    """Targets."""

    _names = {}
