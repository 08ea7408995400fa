from ..enums import OpenEnum


class AttachedSessionState(OpenEnum):
    ACTIVE = "ACTIVE"
    IDLE = "IDLE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
