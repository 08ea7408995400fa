from ..enums import OpenEnum


class SortByTimeCreated(OpenEnum):
    """Fields to sort by."""

    TIME_CREATED = "timeCreated"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
