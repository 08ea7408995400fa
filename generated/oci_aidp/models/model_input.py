from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class ModelInput(Model):
    """A model input."""

    model_id: str
    """Identifier of the model."""

    _wire_names = {"model_id": "model_id"}
