from ..enums import OpenEnum


class PrivateNetworkProfileLifecycleState(OpenEnum):
    """Values of private network profile lifecycle state."""

    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    DELETING = "DELETING"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
