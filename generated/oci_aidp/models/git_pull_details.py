from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .git_pull_action import GitPullAction


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("git_folder_path", "gitFolderPath", None, False),
        ("branch_name", "branchName", None, False),
        ("remote_branch_name", "remoteBranchName", None, False),
        ("pull_action", "pullAction", _codecs.enum("GitPullAction"), False),
        ("commit_message", "commitMessage", None, False),
    )
