from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .inference_invocation_status import InferenceInvocationStatus


@define(kw_only=True)
class ExportInferenceInvocationsFilters(Model):
    """Export inference invocations filters."""

    status: InferenceInvocationStatus | Unset = UNSET
    """Status."""
    model_version: str | Unset = UNSET
    """Version of the model."""
    request_uri: str | Unset = UNSET
    """URI of the request."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("status", "status", _codecs.enum("InferenceInvocationStatus"), False),
        ("model_version", "model_version", None, False),
        ("request_uri", "request_uri", None, False),
    )
