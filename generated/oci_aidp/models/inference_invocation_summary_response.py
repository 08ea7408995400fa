from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class InferenceInvocationSummaryResponse(Model):
    """Answer to an inference invocation summary."""

    time_start: datetime.datetime
    """Start of the period."""
    time_end: datetime.datetime
    """End of the period."""
    summary: models.InferenceInvocationSummaryMetrics
    """Summary."""
