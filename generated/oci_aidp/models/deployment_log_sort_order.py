from ..enums import OpenEnum


class DeploymentLogSortOrder(OpenEnum):
    """Values of deployment log sort order."""

    DESC = "DESC"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
