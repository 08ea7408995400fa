from __future__ import annotations

from ._schema import Model, datetime, define


@define(kw_only=True)
class AggregatedDataPoint(Model):
    timestamp: datetime.datetime
    """End of the window that the value was computed over."""
    value: float
    """Result of the chosen aggregation over the window."""
