from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ResetGitFolderStateDetails(Model):
    action: models.GitFolderResetAction
    discard_paths: list[str] | Unset = UNSET
    """Relative to the repository root. At least one is required for `DISCARD`."""
    can_include_ignored: bool | Unset = UNSET
    """No effect; ignored files are never removed."""
