from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .git_diff_change_type import GitDiffChangeType
    from .git_diff_conflict_type import GitDiffConflictType


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("git_file_path", "gitFilePath", None, False),
        ("change_type", "changeType", _codecs.enum("GitDiffChangeType"), False),
        ("old_git_file_path", "oldGitFilePath", None, False),
        ("is_conflict", "isConflict", None, False),
        ("conflict_type", "conflictType", _codecs.enum("GitDiffConflictType"), False),
    )
