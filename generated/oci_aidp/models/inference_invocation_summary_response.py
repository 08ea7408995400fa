from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import InferenceInvocationSummaryMetrics


@define(kw_only=True)
class InferenceInvocationSummaryResponse(Model):
    """Answer to an inference invocation summary."""

    time_start: datetime.datetime
    """Start of the period."""
    time_end: datetime.datetime
    """End of the period."""
    summary: InferenceInvocationSummaryMetrics
    """Summary."""

    _names = {}
