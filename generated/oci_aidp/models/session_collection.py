from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import SessionSummary


@define(kw_only=True)
class SessionCollection(Model):
    """One page of sessions."""

    items: list[SessionSummary]
    """The items of this page."""

    _names = {}
