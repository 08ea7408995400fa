from ..enums import OpenEnum


class LastRefreshStatus(OpenEnum):
    """Outcome of a crawl of the metadata."""

    FAILED = "FAILED"
    SUCCESS = "SUCCESS"
    IN_PROGRESS = "IN_PROGRESS"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
