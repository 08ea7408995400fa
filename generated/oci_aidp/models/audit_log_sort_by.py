from ..enums import OpenEnum


class AuditLogSortBy(OpenEnum):
    STARTED_BY = "startedBy"
    STATUS = "status"
    OPERATION = "operation"
    OBJECT_TYPE = "objectType"
    OBJECT_NAME = "objectName"
    TIME = "time"
    """The field `timeOfLog` of an entry."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
