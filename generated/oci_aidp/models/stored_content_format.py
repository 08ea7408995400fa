from ..enums import OpenEnum


class StoredContentFormat(OpenEnum):
    NULL = "NULL"
    JSON = "json"
    """Notebooks and directories."""
    TEXT = "text"
    """Text files, decoded as UTF-8."""
    BASE64 = "base64"
    """Binary files."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
