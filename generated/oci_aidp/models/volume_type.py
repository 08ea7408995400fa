from ..enums import OpenEnum


class VolumeType(OpenEnum):
    """Values of volume type."""

    MANAGED = "MANAGED"
    EXTERNAL = "EXTERNAL"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
