from ..enums import OpenEnum


class WorkspaceType(OpenEnum):
    """Values of workspace type."""

    DEFAULT = "DEFAULT"
    USER = "USER"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
