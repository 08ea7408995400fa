from ..enums import OpenEnum


class RepairHistoryType(OpenEnum):
    """The schema RepairHistoryType."""

    ORIGINAL = "ORIGINAL"
    REPAIR = "REPAIR"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
