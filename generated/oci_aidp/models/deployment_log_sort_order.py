from ..enums import OpenEnum


class DeploymentLogSortOrder(OpenEnum):
    DESC = "DESC"
    """Newest first; the only order."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
