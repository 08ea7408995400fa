from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class ModelInput(Model):
    """Logged model that a run has used."""

    model_id: str
    """From ListLoggedModels."""

    _wire_names = {"model_id": "model_id"}
