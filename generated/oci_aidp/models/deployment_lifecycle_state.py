from ..enums import OpenEnum


class DeploymentLifecycleState(OpenEnum):
    """Values of deployment lifecycle state."""

    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    FAILED = "FAILED"
    DELETED = "DELETED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
