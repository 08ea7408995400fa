from ..enums import OpenEnum


class SharingPermission(OpenEnum):
    """The schema SharingPermission."""

    READ = "READ"
    USE = "USE"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
