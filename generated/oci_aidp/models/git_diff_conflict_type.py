from ..enums import OpenEnum


class GitDiffConflictType(OpenEnum):
    """Which side did what; "us" is the current branch, "them" the incoming one."""

    BOTH_MODIFIED = "BOTH_MODIFIED"
    BOTH_ADDED = "BOTH_ADDED"
    BOTH_DELETED = "BOTH_DELETED"
    ADDED_BY_US = "ADDED_BY_US"
    ADDED_BY_THEM = "ADDED_BY_THEM"
    DELETED_BY_US = "DELETED_BY_US"
    DELETED_BY_THEM = "DELETED_BY_THEM"
    UNKNOWN = "UNKNOWN"
