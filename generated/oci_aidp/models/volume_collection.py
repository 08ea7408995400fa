from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class VolumeCollection(Model):
    """One page of volumes."""

    items: list[models.VolumeSummary]
    """The items of this page."""
