from ..enums import OpenEnum


class VolumeFileType(OpenEnum):
    FILE = "FILE"
    FOLDER = "FOLDER"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
