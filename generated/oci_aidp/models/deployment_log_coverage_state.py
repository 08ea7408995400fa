from ..enums import OpenEnum


class DeploymentLogCoverageState(OpenEnum):
    """Values of deployment log coverage state."""

    UNKNOWN = "UNKNOWN"
    PARTIAL = "PARTIAL"
    COMPLETE_WITHIN_RETENTION = "COMPLETE_WITHIN_RETENTION"
