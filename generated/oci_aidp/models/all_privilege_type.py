from ..enums import OpenEnum


class AllPrivilegeType(OpenEnum):
    """The schema AllPrivilegeType."""

    USER = "USER"
    """On a workspace: create files and folders at its root, `MANAGE` on its shared folder."""
    ADMINISTRATOR = "ADMINISTRATOR"
    """On a workspace: `ADMIN` on everything in it, change or delete the workspace, manage permissions."""
    READ = "READ"
    USE = "USE"
    MANAGE = "MANAGE"
    ADMIN = "ADMIN"
    CREATE_CATALOG = "CREATE_CATALOG"
    SELECT = "SELECT"
    INSERT = "INSERT"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    ALTER = "ALTER"
    CREATE_SCHEMA = "CREATE_SCHEMA"
    WRITE = "WRITE"
    CREATE_VIEW = "CREATE_VIEW"
    CREATE_VOLUME = "CREATE_VOLUME"
    CREATE_TABLE = "CREATE_TABLE"
    CREATE_KNOWLEDGE_BASE = "CREATE_KNOWLEDGE_BASE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
