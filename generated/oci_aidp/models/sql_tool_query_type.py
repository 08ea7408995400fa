from ..enums import OpenEnum


class SqlToolQueryType(OpenEnum):
    """Values of SQL tool query type."""

    ORACLE = "ORACLE"
    SPARK = "SPARK"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
