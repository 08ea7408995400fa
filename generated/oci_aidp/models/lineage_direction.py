from ..enums import OpenEnum


class LineageDirection(OpenEnum):
    UPSTREAM = "UPSTREAM"
    """What the anchor node is derived from."""
    BOTH = "BOTH"
    DOWNSTREAM = "DOWNSTREAM"
    """What is derived from the anchor node."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
