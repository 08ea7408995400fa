from ..enums import OpenEnum


class CatalogPermission(OpenEnum):
    """Values of catalog permission."""

    SELECT = "SELECT"
    MANAGE = "MANAGE"
    CREATE_SCHEMA = "CREATE_SCHEMA"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
