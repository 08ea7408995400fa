from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ClusterLogsSummary(Model):
    """Log entries, with the names and types of their fields."""

    fields: list[models.FieldInfo] | Unset = UNSET
    """Names and types of the fields that entries can have."""
    results: list[models.SearchResult]
    """The log entries."""
    summary: models.SearchResultSummary
    """Counts of entries and of fields."""
