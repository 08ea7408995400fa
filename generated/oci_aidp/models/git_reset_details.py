from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class GitResetDetails(Model):
    """Details of a Git reset."""

    git_folder_path: str | Unset = UNSET
    """Path of the Git folder."""
    branch_name: str | Unset = UNSET
    """Name of the branch."""
    commit_id: str | Unset = UNSET
    """Identifier of the commit."""
    reset_mode: models.GitResetMode | Unset = UNSET
    """Reset mode."""
