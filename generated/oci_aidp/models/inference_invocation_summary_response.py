from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .inference_invocation_summary_metrics import InferenceInvocationSummaryMetrics


@define(kw_only=True)
class InferenceInvocationSummaryResponse(Model):
    """Answer to an inference invocation summary."""

    time_start: datetime.datetime
    """Start of the period."""
    time_end: datetime.datetime
    """End of the period."""
    summary: InferenceInvocationSummaryMetrics
    """Summary."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("time_start", "timeStart", _codecs.date_time, False),
        ("time_end", "timeEnd", _codecs.date_time, False),
        ("summary", "summary", _codecs.model("InferenceInvocationSummaryMetrics"), False),
    )
