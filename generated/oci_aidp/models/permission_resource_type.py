from ..enums import OpenEnum


class PermissionResourceType(OpenEnum):
    """The schema PermissionResourceType."""

    WORKSPACE = "WORKSPACE"
    WORKFLOW = "WORKFLOW"
    FOLDER = "FOLDER"
    FILE = "FILE"
    CLUSTER = "CLUSTER"
    MASTER_CATALOG = "MASTER_CATALOG"
    CATALOG = "CATALOG"
    SCHEMA = "SCHEMA"
    TABLE = "TABLE"
    SHARE = "SHARE"
    RECIPIENT = "RECIPIENT"
    VOLUME = "VOLUME"
    VIEW = "VIEW"
    KNOWLEDGE_BASE = "KNOWLEDGE_BASE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
