from ..enums import OpenEnum


class GranteeType(OpenEnum):
    """Values of grantee type."""

    USER = "USER"
    ROLE = "ROLE"
    GROUP = "GROUP"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
