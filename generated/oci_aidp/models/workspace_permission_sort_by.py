from ..enums import OpenEnum


class WorkspacePermissionSortBy(OpenEnum):
    """Fields to sort by."""

    GRANTEE_NAME = "granteeName"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
