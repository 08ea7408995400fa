from ..enums import OpenEnum


class GitConflictResolution(OpenEnum):
    """Values of Git conflict resolution."""

    LOCAL = "LOCAL"
    REMOTE = "REMOTE"
    MARK_RESOLVED = "MARK_RESOLVED"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
