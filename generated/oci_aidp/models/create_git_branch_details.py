from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateGitBranchDetails(Model):
    """What is needed to create a Git branch."""

    git_branch_name: str
    """Name of the Git branch."""
    git_folder_path: str | Unset = UNSET
    """Path of the Git folder."""
