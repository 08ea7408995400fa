from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class GitDiffSummary(Model):
    """One locally changed file."""

    git_file_path: str
    """Relative to the repository root."""
    change_type: models.GitDiffChangeType
    old_git_file_path: str | Unset = UNSET
    """Former path of a renamed file."""
    is_conflict: bool
    """`true` while the file is unmerged."""
    conflict_type: models.GitDiffConflictType | Unset = UNSET
    """Present if `isConflict` is true."""
