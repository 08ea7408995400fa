from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import NodeFilterPredicates


@define(kw_only=True)
class NodeFilterObject(Model):
    """A node filter object."""

    predicates: NodeFilterPredicates
    """Predicates."""

    _names = {}
