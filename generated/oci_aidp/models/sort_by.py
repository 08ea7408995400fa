from ..enums import OpenEnum


class SortBy(OpenEnum):
    """Fields to sort by."""

    TIME_CREATED = "timeCreated"
    DISPLAY_NAME = "displayName"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
