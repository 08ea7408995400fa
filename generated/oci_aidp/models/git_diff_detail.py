from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class GitDiffDetail(Model):
    """A Git diff detail."""

    git_file_path: str
    """Path of the Git file."""
    is_conflict: bool | Unset = UNSET
    """Whether there is a conflict."""
    is_binary: bool | Unset = UNSET
    """Whether it is binary."""
    patch: str | Unset = UNSET
    """Patch."""
    is_truncated: bool | Unset = UNSET
    """Whether it is truncated."""
    truncated_reason: models.GitDiffTruncatedReason | Unset = UNSET
    """Truncated reason."""
