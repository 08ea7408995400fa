from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class GetRegisteredModelResponseDetails(Model):
    """Answer to a request to get a registered model."""

    registered_model: models.RegisteredModel
    """Registered model."""

    _wire_names = {"registered_model": "registered_model"}
