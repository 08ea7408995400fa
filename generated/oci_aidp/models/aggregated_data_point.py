from __future__ import annotations

import datetime

from attrs import define

from ..model import Model


@define(kw_only=True)
class AggregatedDataPoint(Model):
    """An aggregated data point."""

    timestamp: datetime.datetime
    """Timestamp."""
    value: float
    """Value."""
