from ..enums import OpenEnum


class GitResetMode(OpenEnum):
    """Values of Git reset mode."""

    SOFT = "SOFT"
    MIXED = "MIXED"
    HARD = "HARD"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
