from ..enums import OpenEnum


class SharingPermission(OpenEnum):
    """Values of sharing permission."""

    READ = "READ"
    USE = "USE"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
