from ..enums import OpenEnum


class AuditLogAction(OpenEnum):
    """The schema AuditLogAction."""

    ENABLE = "ENABLE"
    DISABLE = "DISABLE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
