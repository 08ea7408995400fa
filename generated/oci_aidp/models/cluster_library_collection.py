from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .cluster_library_summary import ClusterLibrarySummary


@define(kw_only=True)
class ClusterLibraryCollection(Model):
    """One page of cluster libraries."""

    items: list[ClusterLibrarySummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("ClusterLibrarySummary")), False),
    )
