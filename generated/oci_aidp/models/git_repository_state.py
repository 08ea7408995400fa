from ..enums import OpenEnum


class GitRepositoryState(OpenEnum):
    CLEAN = "CLEAN"
    """No merge or rebase in progress and HEAD not detached; there may still be local changes."""
    MERGE_IN_PROGRESS = "MERGE_IN_PROGRESS"
    """Ended by CommitPushGitRepository or `ABORT_MERGE`."""
    REBASE_IN_PROGRESS = "REBASE_IN_PROGRESS"
    """Ended by CommitPushGitRepository or `ABORT_REBASE`."""
    PULL_IN_PROGRESS = "PULL_IN_PROGRESS"
    """`ABORT_PULL` stops it."""
    DETACHED_HEAD = "DETACHED_HEAD"
    """HEAD is on a commit instead of a branch."""
    UNKNOWN = "UNKNOWN"
