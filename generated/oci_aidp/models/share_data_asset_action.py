from ..enums import OpenEnum


class ShareDataAssetAction(OpenEnum):
    """Values of share data asset action."""

    ADD = "ADD"
    REMOVE = "REMOVE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
