from ..enums import OpenEnum


class DeploymentLogSortBy(OpenEnum):
    TIMESTAMP = "TIMESTAMP"
    """The only column to sort by."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
