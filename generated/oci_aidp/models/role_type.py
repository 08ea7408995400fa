from ..enums import OpenEnum


class RoleType(OpenEnum):
    """Values of role type."""

    SYSTEM = "SYSTEM"
    CUSTOM = "CUSTOM"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
