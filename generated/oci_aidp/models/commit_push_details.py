from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class CommitPushDetails(Model):
    """What to commit, and the commit message."""

    git_folder_path: str | Unset = UNSET
    """Workspace path of the Git folder. No effect; the repository's own folder is used."""
    branch_name: str | Unset = UNSET
    """No effect; the repository's own branch is used."""
    files: list[str] | Unset = UNSET
    """Paths to commit, relative to the repository root; left out: all local changes, as by `git add -A`. With sparse
    checkout only included paths. Not used when a rebase is continued."""
    commit_message: str
    commit_description: str | Unset = UNSET
