from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class GitResetDetails(Model):
    git_folder_path: str | Unset = UNSET
    """Workspace path of the Git folder. No effect; the repository's own folder is used."""
    branch_name: str | Unset = UNSET
    """Remote branch to reset to; needed, although optional here. The branch that is reset is the repository's own."""
    commit_id: str | Unset = UNSET
    """No effect; the tip of `origin/<branchName>` is the target."""
    reset_mode: models.GitResetMode | Unset = UNSET
    """No effect; it is always `HARD`."""
