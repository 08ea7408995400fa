from ..enums import OpenEnum


class WorkspaceLifecycleState(OpenEnum):
    CREATING = "CREATING"
    UPDATING = "UPDATING"
    ACTIVE = "ACTIVE"
    """Clusters and jobs can be created in it."""
    DELETING = "DELETING"
    DELETED = "DELETED"
    FAILED = "FAILED"
    """`lifecycleDetails` tells more."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
