from ..enums import OpenEnum


class ShareDataAssetAction(OpenEnum):
    ADD = "ADD"
    REMOVE = "REMOVE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
