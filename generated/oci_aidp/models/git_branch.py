from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class GitBranch(Model):
    """A Git branch."""

    branch_name: str
    """Name of the branch."""
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
