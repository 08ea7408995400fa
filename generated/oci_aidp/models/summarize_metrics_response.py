from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class SummarizeMetricsResponse(Model):
    results: list[models.MetricsSummary]
    """One series for each combination of dimensions."""
