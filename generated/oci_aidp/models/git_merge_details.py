from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class GitMergeDetails(Model):
    """Details of a Git merge."""

    git_folder_path: str | Unset = UNSET
    """Path of the Git folder."""
    branch_name: str | Unset = UNSET
    """Name of the branch."""
    remote_branch_name: str
    """Name of the remote branch."""
    commit_id: str | Unset = UNSET
    """Identifier of the commit."""
