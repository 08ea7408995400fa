from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .inference_invocation_status import InferenceInvocationStatus


@define(kw_only=True)
class InferenceInvocationSearchDetails(Model):
    """Details of an inference invocation search."""

    time_start: datetime.datetime | Unset = UNSET
    """Start of the period."""
    time_end: datetime.datetime | Unset = UNSET
    """End of the period."""
    status: InferenceInvocationStatus | Unset = UNSET
    """Status."""
    model_version: str | Unset = UNSET
    """Version of the model."""
    request_uri: str | Unset = UNSET
    """URI of the request."""
    page_token: str | Unset = UNSET
    """Token of the page to return, from the answer before."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("time_start", "timeStart", _codecs.date_time, False),
        ("time_end", "timeEnd", _codecs.date_time, False),
        ("status", "status", _codecs.enum("InferenceInvocationStatus"), False),
        ("model_version", "modelVersion", None, False),
        ("request_uri", "requestUri", None, False),
        ("page_token", "pageToken", None, False),
    )
