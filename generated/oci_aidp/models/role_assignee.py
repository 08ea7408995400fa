from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RoleAssignee(Model):
    """A role assignee."""

    type_: models.GranteeType
    """Kind."""
    target: str
    """Target."""
    target_name: str | Unset = UNSET
    """Name of the target."""
