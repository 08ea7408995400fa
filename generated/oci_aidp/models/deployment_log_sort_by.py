from ..enums import OpenEnum


class DeploymentLogSortBy(OpenEnum):
    """Fields to sort by."""

    TIMESTAMP = "TIMESTAMP"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
