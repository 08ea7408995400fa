from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class UpdateRegisteredModelResponseDetails(Model):
    registered_model: models.RegisteredModel
    """Named series of model versions in a schema of the catalog."""

    _wire_names = {"registered_model": "registered_model"}
