from ..enums import OpenEnum


class SortByWithStatus(OpenEnum):
    """Fields to sort by."""

    TIME_CREATED = "timeCreated"
    DISPLAY_NAME = "displayName"
    STATUS = "status"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
