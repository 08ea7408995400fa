from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class TraceEvent(Model):
    """A trace event."""

    name: str | Unset = UNSET
    """Name."""
    timestamp: datetime.datetime | Unset = UNSET
    """Timestamp."""
    attributes: dict[str, Any] | Unset = UNSET
    """Further attributes."""
