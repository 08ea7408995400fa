from ..enums import OpenEnum


class VolumeFileType(OpenEnum):
    """The schema VolumeFileType."""

    FILE = "FILE"
    FOLDER = "FOLDER"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
