from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class SummarizeMetricsResponse(Model):
    """Answer to a request to summarize metrics."""

    results: list[models.MetricsSummary]
    """Results."""
