from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class SearchResultSummary(Model):
    result_count: int
    """Number of entries in `results`."""
    field_count: int
    """Number of entries in `fields`."""
