from ..enums import OpenEnum


class SchemaPermission(OpenEnum):
    """Permissions that can be granted on a schema. They pass on to its tables and views, not to its volumes."""

    SELECT = "SELECT"
    WRITE = "WRITE"
    CREATE_VIEW = "CREATE_VIEW"
    CREATE_VOLUME = "CREATE_VOLUME"
    CREATE_TABLE = "CREATE_TABLE"
    ADMIN = "ADMIN"
    CREATE_KNOWLEDGE_BASE = "CREATE_KNOWLEDGE_BASE"
    CREATE_MODEL = "CREATE_MODEL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
