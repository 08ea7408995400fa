from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .maven_search_summary import MavenSearchSummary


@define(kw_only=True)
class MavenSearchSummaryCollection(Model):
    """One page of Maven searches."""

    items: list[MavenSearchSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("MavenSearchSummary")), False),
    )
