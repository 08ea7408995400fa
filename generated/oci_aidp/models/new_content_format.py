from ..enums import OpenEnum


class NewContentFormat(OpenEnum):
    JSON = "json"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
