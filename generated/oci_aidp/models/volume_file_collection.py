from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class VolumeFileCollection(Model):
    """One page of volume files."""

    items: list[models.VolumeFileSummary]
    """The items of this page."""
