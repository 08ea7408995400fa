from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .session_summary import SessionSummary


@define(kw_only=True)
class SessionCollection(Model):
    """One page of sessions."""

    items: list[SessionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("SessionSummary")), False),)
