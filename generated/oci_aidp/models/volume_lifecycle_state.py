from ..enums import OpenEnum


class VolumeLifecycleState(OpenEnum):
    CREATING = "CREATING"
    UPDATING = "UPDATING"
    DELETING = "DELETING"
    ACTIVE = "ACTIVE"
    """Files can be read and written."""
    DELETED = "DELETED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
