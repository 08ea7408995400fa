from ..enums import OpenEnum


class GranteeType(OpenEnum):
    USER = "USER"
    ROLE = "ROLE"
    """Role of the platform, named instead of given by OCID."""
    GROUP = "GROUP"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
