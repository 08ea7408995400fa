from ..enums import OpenEnum


class GitDiffFilter(OpenEnum):
    """Has no effect at present."""

    ALL = "ALL"
    DIFF_ONLY = "DIFF_ONLY"
    CONFLICTS_ONLY = "CONFLICTS_ONLY"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
