from ..enums import OpenEnum


class DeploymentLogTimestampSource(OpenEnum):
    """Values of deployment log timestamp source."""

    EVENT_TIME = "EVENT_TIME"
    PUBLISH_TIME = "PUBLISH_TIME"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
