from ..enums import OpenEnum


class AutoScaleMetricName(OpenEnum):
    API_REQUESTS_PER_SECOND = "API_REQUESTS_PER_SECOND"
    """Mean request rate of one replica (runtime pod)."""
    CPU_UTILIZATION = "CPU_UTILIZATION"
    """Mean over all replicas, in percent."""
    MEMORY_UTILIZATION = "MEMORY_UTILIZATION"
    """Mean over all replicas, in percent."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
