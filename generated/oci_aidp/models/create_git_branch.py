from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class CreateGitBranch(Model):
    """A create Git branch."""

    git_branch_name: str
    """Name of the Git branch."""
    git_url: str
    """URL of the Git repository."""
    error_message: str | Unset = UNSET
    """Text of the error, for people to read."""
    std_out: str | Unset = UNSET
    """What was written to standard output."""
    std_err: str | Unset = UNSET
    """What was written to standard error."""
    git_exit_code: int | Unset = UNSET
    """Git exit code."""
    git_folder_path: str | Unset = UNSET
    """Path of the Git folder."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("git_branch_name", "gitBranchName", None, False),
        ("git_url", "gitUrl", None, False),
        ("error_message", "errorMessage", None, False),
        ("std_out", "stdOut", None, False),
        ("std_err", "stdErr", None, False),
        ("git_exit_code", "gitExitCode", None, False),
        ("git_folder_path", "gitFolderPath", None, False),
    )
