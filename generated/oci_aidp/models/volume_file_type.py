from ..enums import OpenEnum


class VolumeFileType(OpenEnum):
    """Values of volume file type."""

    FILE = "FILE"
    FOLDER = "FOLDER"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
