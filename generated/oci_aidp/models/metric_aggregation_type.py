from ..enums import OpenEnum


class MetricAggregationType(OpenEnum):
    """How the raw points of a window become one value."""

    MAX = "MAX"
    MEAN = "MEAN"
    MIN = "MIN"
    SUM = "SUM"
    RATE = "RATE"
    P50 = "P50"
    """50th percentile."""
    P80 = "P80"
    """80th percentile."""
    P90 = "P90"
    """90th percentile."""
    P95 = "P95"
    """95th percentile."""
    P99 = "P99"
    """99th percentile."""
    P99_9 = "P99_9"
    """99.9th percentile."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
