from ..enums import OpenEnum


class SharingPermission(OpenEnum):
    READ = "READ"
    USE = "USE"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
