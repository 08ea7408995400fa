from ..enums import OpenEnum


class GitResetMode(OpenEnum):
    """Whatever is given, the service does `HARD`."""

    SOFT = "SOFT"
    MIXED = "MIXED"
    HARD = "HARD"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
