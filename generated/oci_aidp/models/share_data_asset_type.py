from ..enums import OpenEnum


class ShareDataAssetType(OpenEnum):
    SCHEMA = "SCHEMA"
    TABLE = "TABLE"
    VIEW = "VIEW"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
