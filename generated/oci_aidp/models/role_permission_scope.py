from ..enums import OpenEnum


class RolePermissionScope(OpenEnum):
    """Values of role permission scope."""

    DIRECT = "DIRECT"
    INHERITED = "INHERITED"
    ALL = "ALL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
