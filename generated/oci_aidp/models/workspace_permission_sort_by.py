from ..enums import OpenEnum


class WorkspacePermissionSortBy(OpenEnum):
    """The schema WorkspacePermissionSortBy."""

    GRANTEE_NAME = "granteeName"
    """Ascending by default."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
