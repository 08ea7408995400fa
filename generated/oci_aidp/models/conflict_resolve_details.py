from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class ConflictResolveDetails(Model):
    files: list[str]
    """Conflicted files, relative to the repository root."""
    action: models.GitConflictResolution
    """How to settle a conflicted file."""
