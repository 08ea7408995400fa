from ..enums import OpenEnum


class SortByWithStatus(OpenEnum):
    """Names sort ascending, times descending, unless `sortOrder` says otherwise."""

    TIME_CREATED = "timeCreated"
    DISPLAY_NAME = "displayName"
    STATUS = "status"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
