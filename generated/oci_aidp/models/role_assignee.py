from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class RoleAssignee(Model):
    """A user, group or other principal that has a role."""

    type_: models.GranteeType
    target: str
    """OCID."""
    target_name: str | Unset = UNSET
