from ..enums import OpenEnum


class PrivateNetworkProfileLifecycleState(OpenEnum):
    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    DELETING = "DELETING"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
