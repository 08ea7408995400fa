from ..enums import OpenEnum


class SessionLifecycleState(OpenEnum):
    """Values of session lifecycle state."""

    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
