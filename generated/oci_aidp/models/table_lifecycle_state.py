from ..enums import OpenEnum


class TableLifecycleState(OpenEnum):
    """Values of table lifecycle state."""

    ACTIVE = "ACTIVE"
    CREATING = "CREATING"
    DELETING = "DELETING"
    UPDATING = "UPDATING"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
