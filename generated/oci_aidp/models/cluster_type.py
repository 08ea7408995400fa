from ..enums import OpenEnum


class ClusterType(OpenEnum):
    USER = "USER"
    """Spark cluster; the only type that can be attached to a notebook."""
    AI_COMPUTE = "AI_COMPUTE"
    """Runs agents."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
