from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class GitRebaseDetails(Model):
    git_folder_path: str | Unset = UNSET
    """Workspace path of the Git folder. No effect; the repository's own folder is used."""
    branch_name: str | Unset = UNSET
    """No effect; the repository's own branch is rebased."""
    remote_branch_name: str
    """Branch to rebase onto; taken from `origin`."""
    commit_id: str | Unset = UNSET
    """No effect; the tip of `origin/<remoteBranchName>` is the new base."""
