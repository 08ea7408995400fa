from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .view_summary import ViewSummary


@define(kw_only=True)
class ViewCollection(Model):
    """One page of views."""

    items: list[ViewSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("ViewSummary")), False),)
