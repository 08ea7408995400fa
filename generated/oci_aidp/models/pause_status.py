from ..enums import OpenEnum


class PauseStatus(OpenEnum):
    """Values of pause status."""

    PAUSED = "PAUSED"
    UNPAUSED = "UNPAUSED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
