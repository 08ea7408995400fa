from ..enums import OpenEnum


class RoleType(OpenEnum):
    SYSTEM = "SYSTEM"
    """Comes with the platform, such as `AI_DATA_PLATFORM_ADMIN`."""
    CUSTOM = "CUSTOM"
    """Made by CreateRole."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
