from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class SummarizeMetricsResponse(Model):
    """The schema SummarizeMetricsResponse."""

    results: list[models.MetricsSummary]
    """One series for each combination of dimensions."""
