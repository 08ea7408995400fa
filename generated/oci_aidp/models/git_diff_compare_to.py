from ..enums import OpenEnum


class GitDiffCompareTo(OpenEnum):
    """Values of Git diff compare to."""

    HEAD = "HEAD"
    UPSTREAM = "UPSTREAM"
    INDEX = "INDEX"
    WORKTREE = "WORKTREE"
    MERGE_BASE = "MERGE_BASE"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
