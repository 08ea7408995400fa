from ..enums import OpenEnum


class NodePortPosition(OpenEnum):
    """Values of node port position."""

    TOP = "TOP"
    BOTTOM = "BOTTOM"
    RIGHT = "RIGHT"
    LEFT = "LEFT"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
