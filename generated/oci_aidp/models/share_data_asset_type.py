from ..enums import OpenEnum


class ShareDataAssetType(OpenEnum):
    """Values of share data asset type."""

    SCHEMA = "SCHEMA"
    TABLE = "TABLE"
    VIEW = "VIEW"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
