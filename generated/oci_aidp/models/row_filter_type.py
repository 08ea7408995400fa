from ..enums import OpenEnum


class RowFilterType(OpenEnum):
    """Values of row filter type."""

    SQL = "SQL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
