from ..enums import OpenEnum


class WorkspaceLifecycleState(OpenEnum):
    """Values of workspace lifecycle state."""

    CREATING = "CREATING"
    UPDATING = "UPDATING"
    ACTIVE = "ACTIVE"
    DELETING = "DELETING"
    DELETED = "DELETED"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
