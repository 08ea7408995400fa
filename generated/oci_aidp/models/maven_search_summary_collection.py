from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import MavenSearchSummary


@define(kw_only=True)
class MavenSearchSummaryCollection(Model):
    """One page of Maven searches."""

    items: list[MavenSearchSummary]
    """The items of this page."""

    _names = {}
