from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ResetGitFolderStateDetails(Model):
    """What is needed to reset a Git folder state."""

    action: models.GitFolderResetAction
    """What to do."""
    discard_paths: list[str] | Unset = UNSET
    """Paths to discard."""
    can_include_ignored: bool | Unset = UNSET
    """Whether it can include ignored."""
