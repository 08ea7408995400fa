from ..enums import OpenEnum


class DeploymentLifecycleState(OpenEnum):
    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    FAILED = "FAILED"
    DELETED = "DELETED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
