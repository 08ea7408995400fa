from ..enums import OpenEnum


class GitFolderResetAction(OpenEnum):
    """Values of Git folder reset action."""

    ABORT_MERGE = "ABORT_MERGE"
    ABORT_REBASE = "ABORT_REBASE"
    ABORT_PULL = "ABORT_PULL"
    DISCARD = "DISCARD"
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
