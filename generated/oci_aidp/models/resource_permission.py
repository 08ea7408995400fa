from ..enums import OpenEnum


class ResourcePermission(OpenEnum):
    READ = "READ"
    MANAGE = "MANAGE"
    ADMIN = "ADMIN"
    USE = "USE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
