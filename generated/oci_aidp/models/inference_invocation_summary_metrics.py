from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class InferenceInvocationSummaryMetrics(Model):
    """Inference invocation summary metrics."""

    total_requests: int
    """Total requests."""
    successful_requests: int
    """Successful requests."""
    failed_requests: int
    """Failed requests."""
    success_rate_percent: float
    """Success rate percent."""
    malformed_requests: int
    """Malformed requests."""
    average_response_time_ms: float
    """Average response time in milliseconds."""
