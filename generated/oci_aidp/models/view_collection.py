from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ViewSummary


@define(kw_only=True)
class ViewCollection(Model):
    """One page of views."""

    items: list[ViewSummary]
    """The items of this page."""

    _names = {}
