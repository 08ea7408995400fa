from ..enums import OpenEnum


class WorkspacePermission(OpenEnum):
    """Values of workspace permission."""

    USER = "USER"
    PRIVILEGED_USER = "PRIVILEGED_USER"
    ADMINISTRATOR = "ADMINISTRATOR"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
