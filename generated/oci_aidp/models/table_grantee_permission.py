from ..enums import OpenEnum


class TableGranteePermission(OpenEnum):
    """Values of table grantee permission."""

    SELECT = "SELECT"
    MANAGE = "MANAGE"
    WRITE = "WRITE"
    INSERT = "INSERT"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    ALTER = "ALTER"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
