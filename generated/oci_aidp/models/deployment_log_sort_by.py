from ..enums import OpenEnum


class DeploymentLogSortBy(OpenEnum):
    """The schema DeploymentLogSortBy."""

    TIMESTAMP = "TIMESTAMP"
    """The only column to sort by."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
