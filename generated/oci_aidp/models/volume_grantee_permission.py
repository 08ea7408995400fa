from ..enums import OpenEnum


class VolumeGranteePermission(OpenEnum):
    """Permissions in lists of grants on a volume. `SELECT` and `MANAGE` cannot be granted on volumes."""

    READ = "READ"
    WRITE = "WRITE"
    ADMIN = "ADMIN"
    SELECT = "SELECT"
    MANAGE = "MANAGE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
