from ..enums import OpenEnum


class NodePortPosition(OpenEnum):
    """The schema NodePortPosition."""

    TOP = "TOP"
    BOTTOM = "BOTTOM"
    RIGHT = "RIGHT"
    LEFT = "LEFT"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
