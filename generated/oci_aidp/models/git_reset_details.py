from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import GitResetMode


@define(kw_only=True)
class GitResetDetails(Model):
    """Details of a Git reset."""

    git_folder_path: str | Unset = UNSET
    """Path of the Git folder."""
    branch_name: str | Unset = UNSET
    """Name of the branch."""
    commit_id: str | Unset = UNSET
    """Identifier of the commit."""
    reset_mode: GitResetMode | Unset = UNSET
    """Reset mode."""

    _names = {}
