from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ConflictResolveDetails(Model):
    """Details of a conflict resolve."""

    files: list[str]
    """Files."""
    action: models.GitConflictResolution
    """What to do."""
