from ..enums import OpenEnum


class GranteeType(OpenEnum):
    """The schema GranteeType."""

    USER = "USER"
    ROLE = "ROLE"
    """Role of the platform, named instead of given by OCID."""
    GROUP = "GROUP"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
