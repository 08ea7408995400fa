from ..enums import OpenEnum


class AuditLogSortBy(OpenEnum):
    """Fields to sort by."""

    STARTED_BY = "startedBy"
    STATUS = "status"
    OPERATION = "operation"
    OBJECT_TYPE = "objectType"
    OBJECT_NAME = "objectName"
    TIME = "time"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
