from __future__ import annotations

import datetime

from attrs import define

from ..model import Model


@define(kw_only=True, repr=False)
class AggregatedDataPoint(Model):
    """The schema AggregatedDataPoint."""

    timestamp: datetime.datetime
    """End of the window that the value was computed over."""
    value: float
    """Result of the chosen aggregation over the window."""
