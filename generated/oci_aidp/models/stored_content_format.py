from ..enums import OpenEnum


class StoredContentFormat(OpenEnum):
    """Values of stored content format."""

    NULL = "NULL"
    JSON = "json"
    TEXT = "text"
    BASE64 = "base64"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
