from ..enums import OpenEnum


class ShareDataAssetAction(OpenEnum):
    """The schema ShareDataAssetAction."""

    ADD = "ADD"
    REMOVE = "REMOVE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
