from ..enums import OpenEnum


class AsyncOperationStatus(OpenEnum):
    """How far an async operation is. All values but `IN_PROGRESS` are final."""

    IN_PROGRESS = "IN_PROGRESS"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
