from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ResetGitFolderStateDetails(Model):
    """The schema ResetGitFolderStateDetails."""

    action: models.GitFolderResetAction
    discard_paths: list[str] | Unset = UNSET
    """Relative to the repository root. At least one is required for `DISCARD`."""
    can_include_ignored: bool | Unset = UNSET
    """No effect; ignored files are never removed."""
