from ..enums import OpenEnum


class ClusterType(OpenEnum):
    """Values of cluster type."""

    USER = "USER"
    AI_COMPUTE = "AI_COMPUTE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
