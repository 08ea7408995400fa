from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ModelOutput(Model):
    """Model output."""

    model_id: str
    """Identifier of the model."""
    step: int | Unset = UNSET
    """Step."""

    _wire_names = {"model_id": "model_id"}
