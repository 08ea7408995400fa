from ..enums import OpenEnum


class RepairHistoryType(OpenEnum):
    """Values of repair history type."""

    ORIGINAL = "ORIGINAL"
    REPAIR = "REPAIR"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
