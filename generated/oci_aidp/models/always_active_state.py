from ..enums import OpenEnum


class AlwaysActiveState(OpenEnum):
    """Values of always active state."""

    ACTIVE = "ACTIVE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
