from ..enums import OpenEnum


class SessionLifecycleState(OpenEnum):
    """The schema SessionLifecycleState."""

    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
