from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ClusterSummary


@define(kw_only=True)
class ClusterCollection(Model):
    """One page of clusters."""

    items: list[ClusterSummary]
    """The items of this page."""

    _names = {}
