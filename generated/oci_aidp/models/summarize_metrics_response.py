from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class SummarizeMetricsResponse(Model):
    """The schema SummarizeMetricsResponse."""

    results: list[models.MetricsSummary]
    """One series for each combination of dimensions."""
