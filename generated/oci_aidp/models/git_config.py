from __future__ import annotations

from attrs import define, field

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class GitConfig(Model):
    """A Git configuration."""

    provider: models.GitProviderName | Unset = UNSET
    """Provider."""
    credential: str | Unset = field(default=UNSET, repr=False)
    """Credential."""
    repository_url: str | Unset = UNSET
    """URL of the repository."""
    branch: str | Unset = UNSET
    """Name of the branch."""
