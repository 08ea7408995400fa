from ..enums import OpenEnum


class TableGranteePermission(OpenEnum):
    """Permissions in lists of grants on a table or view. `MANAGE` and `WRITE` cannot be granted on it directly."""

    SELECT = "SELECT"
    MANAGE = "MANAGE"
    WRITE = "WRITE"
    INSERT = "INSERT"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    ALTER = "ALTER"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
