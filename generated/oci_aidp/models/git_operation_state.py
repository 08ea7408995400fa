from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class GitOperationState(Model):
    """A Git operation state."""

    git_folder_path: str
    """Path of the Git folder."""
    state: models.GitRepositoryState
    """State."""
    is_blocking: bool
    """Whether it is blocking."""
    is_allowed: bool
    """Whether it is allowed."""
    message: str | Unset = UNSET
    """Text, for people to read."""
    current_branch: str | Unset = UNSET
    """Current branch."""
    head_commit_id: str | Unset = UNSET
    """Identifier of the head commit."""
    is_detached: bool | Unset = UNSET
    """Whether the HEAD is detached."""
    have_conflicts: bool | Unset = UNSET
    """Whether there are conflicts."""
    time_checked: datetime.datetime | Unset = UNSET
    """When it was checked."""
