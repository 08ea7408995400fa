from ..enums import OpenEnum


class WorkspacePermissionSortBy(OpenEnum):
    GRANTEE_NAME = "granteeName"
    """Ascending by default."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
