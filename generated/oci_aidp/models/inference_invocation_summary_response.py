from __future__ import annotations

from ._schema import Model, datetime, define, models


@define(kw_only=True)
class InferenceInvocationSummaryResponse(Model):
    time_start: datetime.datetime
    """Inclusive start that was used."""
    time_end: datetime.datetime
    """Inclusive end that was used."""
    summary: models.InferenceInvocationSummaryMetrics
    """Figures over the calls whose request and response could be matched."""
