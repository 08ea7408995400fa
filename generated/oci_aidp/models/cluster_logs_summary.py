from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import FieldInfo, SearchResult, SearchResultSummary


@define(kw_only=True)
class ClusterLogsSummary(Model):
    """Cluster logs, as lists show it."""

    fields: list[FieldInfo] | Unset = UNSET
    """Fields."""
    results: list[SearchResult]
    """Results."""
    summary: SearchResultSummary
    """Summary."""

    _names = {}
