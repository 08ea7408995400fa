from ..enums import OpenEnum


class AsyncOperationStatus(OpenEnum):
    """How far an async operation is. All but `IN_PROGRESS` are final."""

    IN_PROGRESS = "IN_PROGRESS"
    """Not ended; poll again."""
    SUCCEEDED = "SUCCEEDED"
    """Ended well."""
    FAILED = "FAILED"
    """Ended by an error; see `errorCode` and `errorMessage`."""
    CANCELED = "CANCELED"
    """Stopped before its end, as by CancelAsyncOperation."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
