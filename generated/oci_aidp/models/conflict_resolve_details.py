from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .git_conflict_resolution import GitConflictResolution


@define(kw_only=True)
class ConflictResolveDetails(Model):
    """Details of a conflict resolve."""

    files: list[str]
    """Files."""
    action: GitConflictResolution
    """What to do."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("files", "files", None, False),
        ("action", "action", _codecs.enum("GitConflictResolution"), False),
    )
