from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, field as _field, models


@define(kw_only=True)
class GitConfig(Model):
    """Git repository that tasks with the `source` `GIT_PROVIDER` are read from."""

    provider: models.GitProviderName | Unset = UNSET
    credential: str | Unset = _field(default=UNSET, repr=False)
    """Git credential that may read the repository."""
    repository_url: str | Unset = UNSET
    branch: str | Unset = UNSET
