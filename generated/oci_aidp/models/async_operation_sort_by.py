from ..enums import OpenEnum


class AsyncOperationSortBy(OpenEnum):
    """Fields that async operations can be sorted by."""

    TIME_STARTED = "timeStarted"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
