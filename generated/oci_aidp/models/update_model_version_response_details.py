from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class UpdateModelVersionResponseDetails(Model):
    model_version: models.ModelVersion
    """Artifacts registered under one number of a registered model."""

    _wire_names = {"model_version": "model_version"}
