from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class CommitPushDetails(Model):
    """What is needed to commit a push."""

    git_folder_path: str | Unset = UNSET
    """Path of the Git folder."""
    branch_name: str | Unset = UNSET
    """Name of the branch."""
    files: list[str] | Unset = UNSET
    """Files."""
    commit_message: str
    """Message of the commit."""
    commit_description: str | Unset = UNSET
    """Description of the commit."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("git_folder_path", "gitFolderPath", None, False),
        ("branch_name", "branchName", None, False),
        ("files", "files", None, False),
        ("commit_message", "commitMessage", None, False),
        ("commit_description", "commitDescription", None, False),
    )
