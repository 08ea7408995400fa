from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateModelVersionDetails(Model):
    name: str
    """Existing registered model, `<catalog>.<schema>.<model>`."""
    description: str | Unset = UNSET
    source: str
    """URI of the model's artifacts; for a model of a run its `artifact_uri` and the path that it was logged under."""
    run_id: str | Unset = UNSET
    """Run that produced the model; 32 hexadecimal digits."""
    tags: list[models.ModelVersionTag] | Unset = UNSET
    run_link: str | Unset = UNSET
    """URL of the run that produced the model."""
    model_id: str | Unset = UNSET
    """Logged model that becomes this version, from ListLoggedModels."""

    _wire_names = {"run_id": "run_id", "run_link": "run_link", "model_id": "model_id"}
