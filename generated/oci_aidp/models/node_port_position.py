from ..enums import OpenEnum


class NodePortPosition(OpenEnum):
    TOP = "TOP"
    BOTTOM = "BOTTOM"
    RIGHT = "RIGHT"
    LEFT = "LEFT"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
