from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SummarizeMetricsDataDetails(Model):
    """What is needed to summarize metrics data."""

    aggregation_type: models.MetricAggregationType
    """Kind of aggregation."""
    metric_name: str
    """Name of the metric."""
    agent_node: str | Unset = UNSET
    """Agent node."""
    time_begin: datetime.datetime
    """Start of the period."""
    time_end: datetime.datetime
    """End of the period."""
    interval: str
    """Interval."""
    resolution: str | Unset = UNSET
    """Resolution."""
