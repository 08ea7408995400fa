from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class GitDiffDetail(Model):
    """Local changes of one file."""

    git_file_path: str
    """Relative to the repository root."""
    is_conflict: bool | Unset = UNSET
    """`true` while the file is unresolved."""
    is_binary: bool | Unset = UNSET
    """`true` for a file without textual patch."""
    patch: str | Unset = UNSET
    """Unified diff; may be absent for a binary file."""
    is_truncated: bool | Unset = UNSET
    """`true` if the diff is cut; `maxPatchBytes` of the request is not reliably the reason."""
    truncated_reason: models.GitDiffTruncatedReason | Unset = UNSET
    """Why the diff is cut."""
