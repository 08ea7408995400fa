from __future__ import annotations

from ._schema import Model, datetime, define


@define(kw_only=True, repr=False)
class AggregatedDataPoint(Model):
    """The schema AggregatedDataPoint."""

    timestamp: datetime.datetime
    """End of the window that the value was computed over."""
    value: float
    """Result of the chosen aggregation over the window."""
