from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .share_summary import ShareSummary


@define(kw_only=True)
class ShareCollection(Model):
    """One page of shares."""

    items: list[ShareSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("ShareSummary")), False),)
