from ..enums import OpenEnum


class PauseStatus(OpenEnum):
    """The schema PauseStatus."""

    PAUSED = "PAUSED"
    """The service starts no further runs by itself."""
    UNPAUSED = "UNPAUSED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
