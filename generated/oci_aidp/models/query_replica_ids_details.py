from __future__ import annotations

import datetime

from attrs import define

from ..model import Model


@define(kw_only=True)
class QueryReplicaIdsDetails(Model):
    """What is needed to query replica IDs."""

    metric_name: str
    """Name of the metric."""
    time_begin: datetime.datetime
    """Start of the period."""
    time_end: datetime.datetime
    """End of the period."""
