from ..enums import OpenEnum


class PrivateNetworkProfileLifecycleState(OpenEnum):
    """The schema PrivateNetworkProfileLifecycleState."""

    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    DELETING = "DELETING"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
