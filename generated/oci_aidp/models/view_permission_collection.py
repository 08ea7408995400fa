from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ViewPermissionCollection(Model):
    """One page of view permissions."""

    items: list[models.ViewPermissionSummary]
    """The items of this page."""
