from ..enums import OpenEnum


class WorkspacePermission(OpenEnum):
    USER = "USER"
    """May create files and folders in the root, and has `MANAGE` on the folder `Shared`."""
    PRIVILEGED_USER = "PRIVILEGED_USER"
    """As `USER`, and may create clusters."""
    ADMINISTRATOR = "ADMINISTRATOR"
    """Has `ADMIN` on all objects in it; may change and delete the workspace and manage its permissions."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
