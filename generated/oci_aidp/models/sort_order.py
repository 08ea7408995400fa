from ..enums import OpenEnum


class SortOrder(OpenEnum):
    """The schema SortOrder."""

    ASC = "ASC"
    """Ascending: oldest or A first."""
    DESC = "DESC"
    """Descending: newest or Z first."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
