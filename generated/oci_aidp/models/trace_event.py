from __future__ import annotations

import datetime
from typing import Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class TraceEvent(Model):
    """A trace event."""

    name: str | Unset = UNSET
    """Name."""
    timestamp: datetime.datetime | Unset = UNSET
    """Timestamp."""
    attributes: dict[str, Any] | Unset = UNSET
    """Further attributes."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("timestamp", "timestamp", _codecs.date_time, False),
        ("attributes", "attributes", None, False),
    )
