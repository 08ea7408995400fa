from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ModelOutput(Model):
    """Logged model that a run has produced."""

    model_id: str
    """From ListLoggedModels."""
    step: int | Unset = UNSET
    """Position in training at which the model was produced."""

    _wire_names = {"model_id": "model_id"}
