from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class GitOperationState(Model):
    """Snapshot of the work tree. It says nothing about async operations."""

    git_folder_path: str
    """Workspace path."""
    state: models.GitRepositoryState
    """Operation in progress, if any. Conflicts are reported by `haveConflicts`; `CLEAN` does not exclude local
    changes."""
    is_blocking: bool
    """`true` if typical writing operations are blocked."""
    is_allowed: bool
    """Whether state and expected branch allow the `operationName` of the request; without one, whether the folder is
    ready in general. No check of permissions, and no promise that it will work."""
    message: str | Unset = UNSET
    """Hint for people."""
    current_branch: str | Unset = UNSET
    """Empty if HEAD is detached."""
    head_commit_id: str | Unset = UNSET
    """Full hash."""
    is_detached: bool | Unset = UNSET
    """`true` if HEAD is on a commit instead of a branch."""
    have_conflicts: bool | Unset = UNSET
    """`true` if there are unmerged files; ListGitDiffs names them."""
    time_checked: datetime.datetime | Unset = UNSET
