from ..enums import OpenEnum


class NodeTextColor(OpenEnum):
    """Values of node text color."""

    DARK = "DARK"
    LIGHT = "LIGHT"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
