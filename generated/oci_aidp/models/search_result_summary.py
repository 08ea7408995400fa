from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class SearchResultSummary(Model):
    """A search result, as lists show it."""

    result_count: int
    """Number of results."""
    field_count: int
    """Number of fields."""
