from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class RoleCollection(Model):
    """One page of roles."""

    items: list[models.RoleSummary]
    """The items of this page."""
