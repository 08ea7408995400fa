from ..enums import OpenEnum


class PauseStatus(OpenEnum):
    PAUSED = "PAUSED"
    """The service starts no further runs by itself."""
    UNPAUSED = "UNPAUSED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
