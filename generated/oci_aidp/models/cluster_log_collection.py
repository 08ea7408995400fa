from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ClusterLogsSummary


@define(kw_only=True)
class ClusterLogCollection(Model):
    """One page of cluster logs."""

    items: list[ClusterLogsSummary]
    """The items of this page."""

    _names = {}
