from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class ShareDataAssetCollection(Model):
    """The schema ShareDataAssetCollection."""

    items: list[models.ShareDataAssetSummary]
