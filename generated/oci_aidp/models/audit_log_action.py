from ..enums import OpenEnum


class AuditLogAction(OpenEnum):
    """Values of audit log action."""

    ENABLE = "ENABLE"
    DISABLE = "DISABLE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
