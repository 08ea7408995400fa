from ..enums import OpenEnum


class RegisteredModelPermission(OpenEnum):
    """Values of registered model permission."""

    READ = "READ"
    MANAGE = "MANAGE"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
