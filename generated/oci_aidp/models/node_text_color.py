from ..enums import OpenEnum


class NodeTextColor(OpenEnum):
    """Chosen so that text stays legible on its badge."""

    DARK = "DARK"
    LIGHT = "LIGHT"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
