from ..enums import OpenEnum


class ClusterSourceApi(OpenEnum):
    """Values of cluster source API."""

    CLUSTER_API = "CLUSTER_API"
    DEFAULT_CLUSTER_API = "DEFAULT_CLUSTER_API"
    AI_COMPUTE = "AI_COMPUTE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
