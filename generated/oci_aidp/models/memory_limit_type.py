from ..enums import OpenEnum


class MemoryLimitType(OpenEnum):
    """Values of memory limit type."""

    TRUNCATION = "TRUNCATION"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
