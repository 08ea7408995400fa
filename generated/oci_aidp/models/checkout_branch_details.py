from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True, repr=False)
class CheckoutBranchDetails(Model):
    """The schema CheckoutBranchDetails."""

    branch_name: str
    """Branch to switch to, from ListGitBranches."""
    git_folder_path: str
    """Workspace path of the repository's Git folder, such as `/Workspace/Shared/pipelines`."""
