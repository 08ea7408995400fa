from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import GitDiffChangeType, GitDiffConflictType


@define(kw_only=True)
class GitDiffSummary(Model):
    """A Git diff, as lists show it."""

    git_file_path: str
    """Path of the Git file."""
    change_type: GitDiffChangeType
    """Kind of change."""
    old_git_file_path: str | Unset = UNSET
    """Path of the old Git file."""
    is_conflict: bool
    """Whether there is a conflict."""
    conflict_type: GitDiffConflictType | Unset = UNSET
    """Kind of conflict."""

    _names = {}
