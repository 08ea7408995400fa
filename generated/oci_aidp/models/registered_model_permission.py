from ..enums import OpenEnum


class RegisteredModelPermission(OpenEnum):
    """Tiers of access to the model's own volume."""

    READ = "READ"
    MANAGE = "MANAGE"
    ADMIN = "ADMIN"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
