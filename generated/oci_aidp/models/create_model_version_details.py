from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateModelVersionDetails(Model):
    """What is needed to create a model version."""

    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    source: str
    """Where it comes from."""
    run_id: str | Unset = UNSET
    """Identifier of the run."""
    tags: list[models.ModelVersionTag] | Unset = UNSET
    """Tags."""
    run_link: str | Unset = UNSET
    """Run link."""
    model_id: str | Unset = UNSET
    """Identifier of the model."""

    _wire_names = {"run_id": "run_id", "run_link": "run_link", "model_id": "model_id"}
