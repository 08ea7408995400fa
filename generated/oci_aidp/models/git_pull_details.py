from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class GitPullDetails(Model):
    """Details of a Git pull."""

    git_folder_path: str | Unset = UNSET
    """Path of the Git folder."""
    branch_name: str | Unset = UNSET
    """Name of the branch."""
    remote_branch_name: str | Unset = UNSET
    """Name of the remote branch."""
    pull_action: models.GitPullAction | Unset = UNSET
    """Pull action."""
    commit_message: str | Unset = UNSET
    """Message of the commit."""
