from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class CreateGitBranchDetails(Model):
    git_branch_name: str
    """Must not exist yet, neither locally nor on origin."""
    git_folder_path: str | Unset = UNSET
    """Workspace path of the Git folder. No effect; the repository's own folder is used."""
