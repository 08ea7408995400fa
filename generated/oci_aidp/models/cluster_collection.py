from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .cluster_summary import ClusterSummary


@define(kw_only=True)
class ClusterCollection(Model):
    """One page of clusters."""

    items: list[ClusterSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("ClusterSummary")), False),)
