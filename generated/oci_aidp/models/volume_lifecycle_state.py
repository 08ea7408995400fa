from ..enums import OpenEnum


class VolumeLifecycleState(OpenEnum):
    """Values of volume lifecycle state."""

    CREATING = "CREATING"
    UPDATING = "UPDATING"
    DELETING = "DELETING"
    ACTIVE = "ACTIVE"
    DELETED = "DELETED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
