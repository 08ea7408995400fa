from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class InferenceInvocationMetadata(Model):
    """Inference invocation metadata."""

    region: str | Unset = UNSET
    """Region."""
    replica_id: str | Unset = UNSET
    """Identifier of the replica."""
    caller: str | Unset = UNSET
    """Caller."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("region", "region", None, False),
        ("replica_id", "replicaId", None, False),
        ("caller", "caller", None, False),
    )
