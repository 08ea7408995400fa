from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .share_data_asset_summary import ShareDataAssetSummary


@define(kw_only=True)
class ShareDataAssetCollection(Model):
    """One page of share data assets."""

    items: list[ShareDataAssetSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("ShareDataAssetSummary")), False),
    )
