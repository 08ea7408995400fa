from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import InferenceInvocationStatus


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

    _names = {}
