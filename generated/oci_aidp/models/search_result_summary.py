from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True, repr=False)
class SearchResultSummary(Model):
    """The schema SearchResultSummary."""

    result_count: int
    """Number of entries in `results`."""
    field_count: int
    """Number of entries in `fields`."""
