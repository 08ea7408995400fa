from ..enums import OpenEnum


class GitConflictResolution(OpenEnum):
    """How to settle a conflicted file."""

    LOCAL = "LOCAL"
    """Keeps the local version; also during a rebase, where Git itself swaps the sides."""
    REMOTE = "REMOTE"
    """Takes the incoming version; also during a rebase, where Git itself swaps the sides."""
    MARK_RESOLVED = "MARK_RESOLVED"
    """Stages the file as it now is in the workspace, edited by hand."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
