from ..enums import OpenEnum


class SortByTimeCreated(OpenEnum):
    TIME_CREATED = "timeCreated"
    """Newest first by default."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
