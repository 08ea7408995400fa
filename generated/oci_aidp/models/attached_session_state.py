from ..enums import OpenEnum


class AttachedSessionState(OpenEnum):
    """Values of attached session state."""

    ACTIVE = "ACTIVE"
    IDLE = "IDLE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
