from ..enums import OpenEnum


class WorkspaceType(OpenEnum):
    DEFAULT = "DEFAULT"
    """Made together with the platform."""
    USER = "USER"
    """Made by a user later."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
