from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class InferenceInvocationSummaryMetrics(Model):
    """Figures over the calls whose request and response could be matched."""

    total_requests: int
    """In the whole period."""
    successful_requests: int
    """Answered 2xx."""
    failed_requests: int
    """Answered 5xx."""
    success_rate_percent: float
    """Percentage, 0 to 100."""
    malformed_requests: int
    """Answered 4xx."""
    average_response_time_ms: float
    """Arithmetic mean."""
