from ..enums import OpenEnum


class MemoryLimitType(OpenEnum):
    TRUNCATION = "TRUNCATION"
    """The runtime's truncation middleware cuts the history."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
