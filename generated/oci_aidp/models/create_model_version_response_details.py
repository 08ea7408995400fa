from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class CreateModelVersionResponseDetails(Model):
    """Answer to a request to create a model version."""

    model_version: models.ModelVersion
    """Version of the model."""

    _wire_names = {"model_version": "model_version"}
