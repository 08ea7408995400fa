from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import MetricsSummary


@define(kw_only=True)
class SummarizeMetricsResponse(Model):
    """Answer to a request to summarize metrics."""

    results: list[MetricsSummary]
    """Results."""

    _names = {}
