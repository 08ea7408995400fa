from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class CreateGitBranch(Model):
    """The new branch, with what Git printed."""

    git_branch_name: str
    git_url: str
    """URL of the remote repository that has the branch."""
    error_message: str | Unset = UNSET
    std_out: str | Unset = UNSET
    """Standard output of the Git command."""
    std_err: str | Unset = UNSET
    """Error output of the Git command."""
    git_exit_code: int | Unset = UNSET
    """Exit status of the Git command."""
    git_folder_path: str | Unset = UNSET
    """Workspace path of the Git folder that is on this branch."""
