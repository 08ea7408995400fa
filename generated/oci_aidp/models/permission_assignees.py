from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class PermissionAssignees(Model):
    """Permission assignees."""

    type_: models.GranteeType
    """Kind."""
    targets: list[str]
    """Targets."""
