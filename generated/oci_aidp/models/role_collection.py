from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class RoleCollection(Model):
    """The schema RoleCollection."""

    items: list[models.RoleSummary]
