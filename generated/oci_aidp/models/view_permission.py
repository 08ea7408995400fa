from ..enums import OpenEnum


class ViewPermission(OpenEnum):
    """Permissions that can be granted on a view. Only `SELECT` can be limited to columns."""

    SELECT = "SELECT"
    ALTER = "ALTER"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
