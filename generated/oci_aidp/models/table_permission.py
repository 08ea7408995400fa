from ..enums import OpenEnum


class TablePermission(OpenEnum):
    """Permissions that can be granted on a table. Only `SELECT` can be limited to columns."""

    SELECT = "SELECT"
    INSERT = "INSERT"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    ALTER = "ALTER"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
