from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class VolumePermissionCollection(Model):
    """One page of volume permissions."""

    items: list[models.VolumePermissionSummary]
    """The items of this page."""
