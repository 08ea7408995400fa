from ..enums import OpenEnum


class GitDiffChangeType(OpenEnum):
    """Values of Git diff change type."""

    ADDED = "ADDED"
    MODIFIED = "MODIFIED"
    DELETED = "DELETED"
    RENAMED = "RENAMED"
    COPIED = "COPIED"
    TYPE_CHANGED = "TYPE_CHANGED"
    UNMERGED = "UNMERGED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
