from ..enums import OpenEnum


class GitFolderResetAction(OpenEnum):
    ABORT_MERGE = "ABORT_MERGE"
    """Aborts the merge in progress."""
    ABORT_REBASE = "ABORT_REBASE"
    """Aborts the rebase in progress."""
    ABORT_PULL = "ABORT_PULL"
    """Aborts the pull in progress."""
    DISCARD = "DISCARD"
    """Restores tracked files and removes new files among `discardPaths`."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
