from ..enums import OpenEnum


class AuditLogStatus(OpenEnum):
    """How the logged operation ended."""

    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
