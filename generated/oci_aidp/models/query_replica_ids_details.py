from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model


@define(kw_only=True)
class QueryReplicaIdsDetails(Model):
    """What is needed to query replica IDs."""

    metric_name: str
    """Name of the metric."""
    time_begin: datetime.datetime
    """Start of the period."""
    time_end: datetime.datetime
    """End of the period."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("metric_name", "metricName", None, False),
        ("time_begin", "timeBegin", _codecs.date_time, False),
        ("time_end", "timeEnd", _codecs.date_time, False),
    )
