from ..enums import OpenEnum


class ContentType(OpenEnum):
    FILE = "file"
    DIRECTORY = "directory"
    NOTEBOOK = "notebook"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
