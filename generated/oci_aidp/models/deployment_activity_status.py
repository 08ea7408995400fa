from ..enums import OpenEnum


class DeploymentActivityStatus(OpenEnum):
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    """`status_message` of the activity tells why."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
