from ..enums import OpenEnum


class DeploymentActivityStatus(OpenEnum):
    """Values of deployment activity status."""

    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
