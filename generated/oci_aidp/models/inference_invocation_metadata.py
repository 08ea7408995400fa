from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class InferenceInvocationMetadata(Model):
    """Inference invocation metadata."""

    region: str | Unset = UNSET
    """Region."""
    replica_id: str | Unset = UNSET
    """Identifier of the replica."""
    caller: str | Unset = UNSET
    """Caller."""
