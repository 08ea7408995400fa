from ..enums import OpenEnum


class TablePermission(OpenEnum):
    """Values of table permission."""

    SELECT = "SELECT"
    INSERT = "INSERT"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    ALTER = "ALTER"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
