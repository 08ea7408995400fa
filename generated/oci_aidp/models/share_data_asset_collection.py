from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ShareDataAssetCollection(Model):
    """One page of share data assets."""

    items: list[models.ShareDataAssetSummary]
    """The items of this page."""
