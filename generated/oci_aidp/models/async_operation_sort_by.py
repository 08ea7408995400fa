from ..enums import OpenEnum


class AsyncOperationSortBy(OpenEnum):
    TIME_STARTED = "timeStarted"
    """Newest first by default."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
