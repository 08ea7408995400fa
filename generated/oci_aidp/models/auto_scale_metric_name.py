from ..enums import OpenEnum


class AutoScaleMetricName(OpenEnum):
    """Values of auto scale metric name."""

    API_REQUESTS_PER_SECOND = "API_REQUESTS_PER_SECOND"
    CPU_UTILIZATION = "CPU_UTILIZATION"
    MEMORY_UTILIZATION = "MEMORY_UTILIZATION"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
