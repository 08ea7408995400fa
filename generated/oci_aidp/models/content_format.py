from ..enums import OpenEnum


class ContentFormat(OpenEnum):
    TEXT = "text"
    BASE64 = "base64"
    JSON = "json"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
