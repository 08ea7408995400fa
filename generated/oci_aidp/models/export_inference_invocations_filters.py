from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import InferenceInvocationStatus


@define(kw_only=True)
class ExportInferenceInvocationsFilters(Model):
    """Export inference invocations filters."""

    status: InferenceInvocationStatus | Unset = UNSET
    """Status."""
    model_version: str | Unset = UNSET
    """Version of the model."""
    request_uri: str | Unset = UNSET
    """URI of the request."""

    _names = {"model_version": "model_version", "request_uri": "request_uri"}
