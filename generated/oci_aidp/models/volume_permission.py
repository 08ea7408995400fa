from ..enums import OpenEnum


class VolumePermission(OpenEnum):
    """Values of volume permission."""

    READ = "READ"
    WRITE = "WRITE"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
