from ..enums import OpenEnum


class NewContentFormat(OpenEnum):
    """Values of new content format."""

    JSON = "json"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
