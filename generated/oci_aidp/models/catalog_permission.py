from ..enums import OpenEnum


class CatalogPermission(OpenEnum):
    """Permissions on a catalog. They pass on to its schemas, tables and views, not to volumes."""

    SELECT = "SELECT"
    MANAGE = "MANAGE"
    CREATE_SCHEMA = "CREATE_SCHEMA"
    ADMIN = "ADMIN"
    """Not shown among the inherited permissions of what the catalog holds."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
