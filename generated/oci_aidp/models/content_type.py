from ..enums import OpenEnum


class ContentType(OpenEnum):
    """Values of content type."""

    FILE = "file"
    DIRECTORY = "directory"
    NOTEBOOK = "notebook"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
