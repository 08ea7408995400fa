from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class GetModelVersionResponseDetails(Model):
    """Answer to a request to get a model version."""

    model_version: models.ModelVersion
    """Version of the model."""

    _wire_names = {"model_version": "model_version"}
