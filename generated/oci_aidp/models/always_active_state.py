from ..enums import OpenEnum


class AlwaysActiveState(OpenEnum):
    """State of a resource that has no other states."""

    ACTIVE = "ACTIVE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
