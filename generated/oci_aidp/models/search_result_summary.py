from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class SearchResultSummary(Model):
    """A search result, as lists show it."""

    result_count: int
    """Number of results."""
    field_count: int
    """Number of fields."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("result_count", "resultCount", None, False),
        ("field_count", "fieldCount", None, False),
    )
