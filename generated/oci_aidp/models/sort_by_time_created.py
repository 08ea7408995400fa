from ..enums import OpenEnum


class SortByTimeCreated(OpenEnum):
    """The schema SortByTimeCreated."""

    TIME_CREATED = "timeCreated"
    """Newest first by default."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
