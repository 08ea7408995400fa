from ..enums import OpenEnum


class ClusterSourceApi(OpenEnum):
    CLUSTER_API = "CLUSTER_API"
    """Spark cluster that a user created in a workspace."""
    DEFAULT_CLUSTER_API = "DEFAULT_CLUSTER_API"
    """Cluster that the service created for the master catalog."""
    AI_COMPUTE = "AI_COMPUTE"
    """Compute that runs agents."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
