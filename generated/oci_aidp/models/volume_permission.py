from ..enums import OpenEnum


class VolumePermission(OpenEnum):
    """Permissions that can be granted on a volume."""

    READ = "READ"
    WRITE = "WRITE"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
