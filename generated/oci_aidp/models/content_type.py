from ..enums import OpenEnum


class ContentType(OpenEnum):
    """The schema ContentType."""

    FILE = "file"
    DIRECTORY = "directory"
    NOTEBOOK = "notebook"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
