from ..enums import OpenEnum


class SortOrder(OpenEnum):
    ASC = "ASC"
    """Ascending: oldest or A first."""
    DESC = "DESC"
    """Descending: newest or Z first."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
