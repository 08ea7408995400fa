from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class CreateRegisteredModelResponseDetails(Model):
    """The schema CreateRegisteredModelResponseDetails."""

    registered_model: models.RegisteredModel
    """Named series of model versions in a schema of the catalog."""

    _wire_names = {"registered_model": "registered_model"}
