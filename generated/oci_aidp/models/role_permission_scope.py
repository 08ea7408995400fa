from ..enums import OpenEnum


class RolePermissionScope(OpenEnum):
    DIRECT = "DIRECT"
    """Granted on the resource itself."""
    INHERITED = "INHERITED"
    """Granted on a resource higher up."""
    ALL = "ALL"
    """Both."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
