from ..enums import OpenEnum


class TableLifecycleState(OpenEnum):
    """State of a table, catalog or credential."""

    ACTIVE = "ACTIVE"
    CREATING = "CREATING"
    DELETING = "DELETING"
    UPDATING = "UPDATING"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
