from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import GranteeType


@define(kw_only=True)
class RoleAssignee(Model):
    """A role assignee."""

    type_: GranteeType
    """Kind."""
    target: str
    """Target."""
    target_name: str | Unset = UNSET
    """Name of the target."""

    _names = {}
