from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("total_requests", "totalRequests", None, False),
        ("successful_requests", "successfulRequests", None, False),
        ("failed_requests", "failedRequests", None, False),
        ("success_rate_percent", "successRatePercent", None, False),
        ("malformed_requests", "malformedRequests", None, False),
        ("average_response_time_ms", "averageResponseTimeMs", None, False),
    )
