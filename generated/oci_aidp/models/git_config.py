from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import GitProviderName


@define(kw_only=True)
class GitConfig(Model):
    """A Git configuration."""

    provider: GitProviderName | Unset = UNSET
    """Provider."""
    credential: str | Unset = field(default=UNSET, repr=False)
    """Credential."""
    repository_url: str | Unset = UNSET
    """URL of the repository."""
    branch: str | Unset = UNSET
    """Name of the branch."""

    _names = {}
