from ..enums import OpenEnum


class RepairHistoryType(OpenEnum):
    ORIGINAL = "ORIGINAL"
    REPAIR = "REPAIR"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
