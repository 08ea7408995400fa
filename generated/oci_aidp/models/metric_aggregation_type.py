from ..enums import OpenEnum


class MetricAggregationType(OpenEnum):
    """Values of metric aggregation type."""

    MAX = "MAX"
    MEAN = "MEAN"
    MIN = "MIN"
    SUM = "SUM"
    RATE = "RATE"
    P50 = "P50"
    P80 = "P80"
    P90 = "P90"
    P95 = "P95"
    P99 = "P99"
    P99_9 = "P99_9"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
