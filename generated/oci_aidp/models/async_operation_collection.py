from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class AsyncOperationCollection(Model):
    """One page of async operations."""

    items: list[models.AsyncOperationSummary]
    """The async operations of this page."""
