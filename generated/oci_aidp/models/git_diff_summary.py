from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class GitDiffSummary(Model):
    """A Git diff, as lists show it."""

    git_file_path: str
    """Path of the Git file."""
    change_type: models.GitDiffChangeType
    """Kind of change."""
    old_git_file_path: str | Unset = UNSET
    """Path of the old Git file."""
    is_conflict: bool
    """Whether there is a conflict."""
    conflict_type: models.GitDiffConflictType | Unset = UNSET
    """Kind of conflict."""
