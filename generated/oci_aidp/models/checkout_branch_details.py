from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class CheckoutBranchDetails(Model):
    branch_name: str
    """Branch to switch to, from ListGitBranches."""
    git_folder_path: str
    """Workspace path of the repository's Git folder, such as `/Workspace/Shared/pipelines`."""
