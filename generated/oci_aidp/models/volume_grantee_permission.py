from ..enums import OpenEnum


class VolumeGranteePermission(OpenEnum):
    """Values of volume grantee permission."""

    READ = "READ"
    WRITE = "WRITE"
    ADMIN = "ADMIN"
    SELECT = "SELECT"
    MANAGE = "MANAGE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
