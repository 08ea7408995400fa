from ..enums import OpenEnum


class SortBy(OpenEnum):
    TIME_CREATED = "timeCreated"
    """Newest first by default."""
    DISPLAY_NAME = "displayName"
    """A to Z by default."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
