from ..enums import OpenEnum


class RowFilterType(OpenEnum):
    """Language of a row filter."""

    SQL = "SQL"
    """Condition as in a `WHERE` clause."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
