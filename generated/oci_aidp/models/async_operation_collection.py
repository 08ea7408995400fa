from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class AsyncOperationCollection(Model):
    """The schema AsyncOperationCollection."""

    items: list[models.AsyncOperationSummary]
