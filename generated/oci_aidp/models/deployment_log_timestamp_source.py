from ..enums import OpenEnum


class DeploymentLogTimestampSource(OpenEnum):
    EVENT_TIME = "EVENT_TIME"
    """Valid time of the producer."""
    PUBLISH_TIME = "PUBLISH_TIME"
    """Time of publishing, as the producer gave no valid one."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
