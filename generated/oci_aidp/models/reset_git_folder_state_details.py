from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .git_folder_reset_action import GitFolderResetAction


@define(kw_only=True)
class ResetGitFolderStateDetails(Model):
    """What is needed to reset a Git folder state."""

    action: GitFolderResetAction
    """What to do."""
    discard_paths: list[str] | Unset = UNSET
    """Paths to discard."""
    can_include_ignored: bool | Unset = UNSET
    """Whether it can include ignored."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("action", "action", _codecs.enum("GitFolderResetAction"), False),
        ("discard_paths", "discardPaths", None, False),
        ("can_include_ignored", "canIncludeIgnored", None, False),
    )
