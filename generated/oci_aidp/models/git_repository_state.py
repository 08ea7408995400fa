from ..enums import OpenEnum


class GitRepositoryState(OpenEnum):
    """Values of Git repository state."""

    CLEAN = "CLEAN"
    MERGE_IN_PROGRESS = "MERGE_IN_PROGRESS"
    REBASE_IN_PROGRESS = "REBASE_IN_PROGRESS"
    PULL_IN_PROGRESS = "PULL_IN_PROGRESS"
    DETACHED_HEAD = "DETACHED_HEAD"
    UNKNOWN = "UNKNOWN"
