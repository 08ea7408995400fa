from ..enums import OpenEnum


class DeploymentLogQueryConsistency(OpenEnum):
    BEST_EFFORT = "BEST_EFFORT"
    """Read live from the log source; the only value."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
