from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import GitConflictResolution


@define(kw_only=True)
class ConflictResolveDetails(Model):
    """Details of a conflict resolve."""

    files: list[str]
    """Files."""
    action: GitConflictResolution
    """What to do."""

    _names = {}
