from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model


@define(kw_only=True)
class AggregatedDataPoint(Model):
    """An aggregated data point."""

    timestamp: datetime.datetime
    """Timestamp."""
    value: float
    """Value."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("timestamp", "timestamp", _codecs.date_time, False),
        ("value", "value", None, False),
    )
