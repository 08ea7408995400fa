from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class PassThroughNodeFilterPredicate(Model):
    """A pass through node filter predicate."""

    id: str | Unset = UNSET
    """Identifier."""
    depth: int | Unset = UNSET
    """Depth."""
