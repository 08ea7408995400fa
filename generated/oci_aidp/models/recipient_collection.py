from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import RecipientSummary


@define(kw_only=True)
class RecipientCollection(Model):
    """One page of recipients."""

    items: list[RecipientSummary]
    """The items of this page."""

    _names = {}
