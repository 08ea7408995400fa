from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import PathFilterPredicates


@define(kw_only=True)
class PathFilterObject(Model):
    """A path filter object."""

    predicates: PathFilterPredicates
    """Predicates."""

    _names = {}
