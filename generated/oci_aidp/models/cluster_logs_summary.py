from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .field_info import FieldInfo
    from .search_result import SearchResult
    from .search_result_summary import SearchResultSummary


@define(kw_only=True)
class ClusterLogsSummary(Model):
    """Cluster logs, as lists show it."""

    fields: list[FieldInfo] | Unset = UNSET
    """Fields."""
    results: list[SearchResult]
    """Results."""
    summary: SearchResultSummary
    """Summary."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("fields", "fields", _codecs.array(_codecs.model("FieldInfo")), False),
        ("results", "results", _codecs.array(_codecs.model("SearchResult")), False),
        ("summary", "summary", _codecs.model("SearchResultSummary"), False),
    )
