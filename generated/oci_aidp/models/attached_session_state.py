from ..enums import OpenEnum


class AttachedSessionState(OpenEnum):
    """The schema AttachedSessionState."""

    ACTIVE = "ACTIVE"
    IDLE = "IDLE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
