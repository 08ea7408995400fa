from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


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
