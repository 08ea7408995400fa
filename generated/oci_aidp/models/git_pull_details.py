from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class GitPullDetails(Model):
    """The service uses none of these; the folder's own branch is pulled from origin."""

    git_folder_path: str | Unset = UNSET
    """Workspace path of the Git folder. No effect; the repository's own folder is used."""
    branch_name: str | Unset = UNSET
    """No effect; the repository's own branch is used."""
    remote_branch_name: str | Unset = UNSET
    """No effect; the repository's own branch is pulled."""
    pull_action: models.GitPullAction | Unset = UNSET
    """No effect; it is always `PULL`. To end a merge use CommitPushGitRepository or ResetGitFolderState."""
    commit_message: str | Unset = UNSET
    """No effect, not even with `MERGE_CONTINUE`."""
