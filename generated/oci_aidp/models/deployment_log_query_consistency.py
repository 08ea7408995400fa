from ..enums import OpenEnum


class DeploymentLogQueryConsistency(OpenEnum):
    """Values of deployment log query consistency."""

    BEST_EFFORT = "BEST_EFFORT"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
