from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ExportInferenceInvocationsFilters(Model):
    """Export inference invocations filters."""

    status: models.InferenceInvocationStatus | Unset = UNSET
    """Status."""
    model_version: str | Unset = UNSET
    """Version of the model."""
    request_uri: str | Unset = UNSET
    """URI of the request."""

    _wire_names = {"model_version": "model_version", "request_uri": "request_uri"}
