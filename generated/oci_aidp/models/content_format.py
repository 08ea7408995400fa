from ..enums import OpenEnum


class ContentFormat(OpenEnum):
    """The schema ContentFormat."""

    TEXT = "text"
    BASE64 = "base64"
    JSON = "json"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
