from ..enums import OpenEnum


class GitDiffCompareTo(OpenEnum):
    """Has no effect at present."""

    HEAD = "HEAD"
    UPSTREAM = "UPSTREAM"
    INDEX = "INDEX"
    WORKTREE = "WORKTREE"
    MERGE_BASE = "MERGE_BASE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
