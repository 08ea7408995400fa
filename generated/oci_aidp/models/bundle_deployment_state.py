from ..enums import OpenEnum


class BundleDeploymentState(OpenEnum):
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
    NOT_DEPLOYED = "NOT_DEPLOYED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
