from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import AsyncOperationSummary


@define(kw_only=True)
class AsyncOperationCollection(Model):
    """One page of async operations."""

    items: list[AsyncOperationSummary]
    """The async operations of this page."""

    _names = {}
