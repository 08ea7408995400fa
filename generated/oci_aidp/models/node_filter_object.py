from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .node_filter_predicates import NodeFilterPredicates


@define(kw_only=True)
class NodeFilterObject(Model):
    """A node filter object."""

    predicates: NodeFilterPredicates
    """Predicates."""

    _fields: ClassVar[tuple[Field, ...]] = (("predicates", "predicates", _codecs.model("NodeFilterPredicates"), False),)
