from ..enums import OpenEnum


class AuditLogStatus(OpenEnum):
    """Values of audit log status."""

    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
