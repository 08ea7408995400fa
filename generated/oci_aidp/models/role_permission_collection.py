from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class RolePermissionCollection(Model):
    """One page of role permissions."""

    items: list[models.RolePermissionSummary]
    """The items of this page."""
