from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class TraceEvent(Model):
    """The schema TraceEvent."""

    name: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
    attributes: dict[str, Any] | Unset = UNSET
