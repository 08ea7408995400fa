from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ShareSummary


@define(kw_only=True)
class ShareCollection(Model):
    """One page of shares."""

    items: list[ShareSummary]
    """The items of this page."""

    _names = {}
