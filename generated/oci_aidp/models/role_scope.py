from ..enums import OpenEnum


class RoleScope(OpenEnum):
    """Values of role scope."""

    USER = "USER"
    ADMIN = "ADMIN"
    MEMBER_OF = "MEMBER_OF"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
