from ..enums import OpenEnum


class ShareDataAssetType(OpenEnum):
    """The schema ShareDataAssetType."""

    SCHEMA = "SCHEMA"
    TABLE = "TABLE"
    VIEW = "VIEW"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
