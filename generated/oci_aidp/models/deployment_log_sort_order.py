from ..enums import OpenEnum


class DeploymentLogSortOrder(OpenEnum):
    """The schema DeploymentLogSortOrder."""

    DESC = "DESC"
    """Newest first; the only order."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
