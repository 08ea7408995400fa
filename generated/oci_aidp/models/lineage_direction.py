from ..enums import OpenEnum


class LineageDirection(OpenEnum):
    """Values of lineage direction."""

    UPSTREAM = "UPSTREAM"
    BOTH = "BOTH"
    DOWNSTREAM = "DOWNSTREAM"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
