from ..enums import OpenEnum


class SchemaLifecycleState(OpenEnum):
    """Values of schema lifecycle state."""

    ACTIVE = "ACTIVE"
    CREATING = "CREATING"
    DELETING = "DELETING"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
