from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import GitPullAction


@define(kw_only=True)
class GitPullDetails(Model):
    """Details of a Git pull."""

    git_folder_path: str | Unset = UNSET
    """Path of the Git folder."""
    branch_name: str | Unset = UNSET
    """Name of the branch."""
    remote_branch_name: str | Unset = UNSET
    """Name of the remote branch."""
    pull_action: GitPullAction | Unset = UNSET
    """Pull action."""
    commit_message: str | Unset = UNSET
    """Message of the commit."""

    _names = {}
