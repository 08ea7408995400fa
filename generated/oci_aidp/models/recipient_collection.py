from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .recipient_summary import RecipientSummary


@define(kw_only=True)
class RecipientCollection(Model):
    """One page of recipients."""

    items: list[RecipientSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("RecipientSummary")), False),
    )
