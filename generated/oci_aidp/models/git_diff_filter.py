from ..enums import OpenEnum


class GitDiffFilter(OpenEnum):
    """Values of Git diff filter."""

    ALL = "ALL"
    DIFF_ONLY = "DIFF_ONLY"
    CONFLICTS_ONLY = "CONFLICTS_ONLY"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
