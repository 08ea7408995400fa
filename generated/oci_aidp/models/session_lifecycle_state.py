from ..enums import OpenEnum


class SessionLifecycleState(OpenEnum):
    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
