from ..enums import OpenEnum


class ViewPermission(OpenEnum):
    """Values of view permission."""

    SELECT = "SELECT"
    ALTER = "ALTER"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
