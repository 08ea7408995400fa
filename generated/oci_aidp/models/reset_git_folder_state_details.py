from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import GitFolderResetAction


@define(kw_only=True)
class ResetGitFolderStateDetails(Model):
    """What is needed to reset a Git folder state."""

    action: GitFolderResetAction
    """What to do."""
    discard_paths: list[str] | Unset = UNSET
    """Paths to discard."""
    can_include_ignored: bool | Unset = UNSET
    """Whether it can include ignored."""

    _names = {}
