from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .path_filter_predicates import PathFilterPredicates


@define(kw_only=True)
class PathFilterObject(Model):
    """A path filter object."""

    predicates: PathFilterPredicates
    """Predicates."""

    _fields: ClassVar[tuple[Field, ...]] = (("predicates", "predicates", _codecs.model("PathFilterPredicates"), False),)
