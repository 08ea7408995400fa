from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class InferenceInvocationSearchResult(Model):
    """Result of an inference invocation search."""

    time_start: datetime.datetime
    """Start of the period."""
    time_end: datetime.datetime
    """End of the period."""
    items: list[models.InferenceInvocationSummary]
    """The items of this page."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""
    statuses: list[models.InferenceInvocationStatus]
    """Statuses."""
    request_uris: list[str]
    """Request URIs."""
    model_versions: list[str]
    """Model versions."""
