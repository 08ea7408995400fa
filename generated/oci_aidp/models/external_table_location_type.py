from ..enums import OpenEnum


class ExternalTableLocationType(OpenEnum):
    """Values of external table location type."""

    OBJECT_STORAGE = "OBJECT_STORAGE"
    MOUNT = "MOUNT"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
