from ..enums import OpenEnum


class AuditLogAction(OpenEnum):
    ENABLE = "ENABLE"
    DISABLE = "DISABLE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
