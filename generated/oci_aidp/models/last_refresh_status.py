from ..enums import OpenEnum


class LastRefreshStatus(OpenEnum):
    """Values of last refresh status."""

    FAILED = "FAILED"
    SUCCESS = "SUCCESS"
    IN_PROGRESS = "IN_PROGRESS"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
