from ..enums import OpenEnum


class SchemaGranteePermission(OpenEnum):
    """Values of schema grantee permission."""

    SELECT = "SELECT"
    MANAGE = "MANAGE"
    WRITE = "WRITE"
    CREATE_VIEW = "CREATE_VIEW"
    CREATE_VOLUME = "CREATE_VOLUME"
    CREATE_TABLE = "CREATE_TABLE"
    CREATE_KNOWLEDGE_BASE = "CREATE_KNOWLEDGE_BASE"
    CREATE_MODEL = "CREATE_MODEL"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
