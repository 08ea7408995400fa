from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .inference_invocation_status import InferenceInvocationStatus
    from .inference_invocation_summary import InferenceInvocationSummary


@define(kw_only=True)
class InferenceInvocationSearchResult(Model):
    """Result of an inference invocation search."""

    time_start: datetime.datetime
    """Start of the period."""
    time_end: datetime.datetime
    """End of the period."""
    items: list[InferenceInvocationSummary]
    """The items of this page."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""
    statuses: list[InferenceInvocationStatus]
    """Statuses."""
    request_uris: list[str]
    """Request URIs."""
    model_versions: list[str]
    """Model versions."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("time_start", "timeStart", _codecs.date_time, False),
        ("time_end", "timeEnd", _codecs.date_time, False),
        ("items", "items", _codecs.array(_codecs.model("InferenceInvocationSummary")), False),
        ("next_page_token", "nextPageToken", None, False),
        ("statuses", "statuses", _codecs.array(_codecs.enum("InferenceInvocationStatus")), False),
        ("request_uris", "requestUris", None, False),
        ("model_versions", "modelVersions", None, False),
    )
