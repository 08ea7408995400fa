from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ShareDataAssetSummary


@define(kw_only=True)
class ShareDataAssetCollection(Model):
    """One page of share data assets."""

    items: list[ShareDataAssetSummary]
    """The items of this page."""

    _names = {}
