from ..enums import OpenEnum


class SchemaGranteePermission(OpenEnum):
    """Permissions in lists of grants on a schema. `MANAGE` cannot be granted on a schema itself."""

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
