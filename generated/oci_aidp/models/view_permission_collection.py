from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class ViewPermissionCollection(Model):
    """The schema ViewPermissionCollection."""

    items: list[models.ViewPermissionSummary]
