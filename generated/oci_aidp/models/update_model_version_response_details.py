from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ModelVersion


@define(kw_only=True)
class UpdateModelVersionResponseDetails(Model):
    """Answer to a request to update a model version."""

    model_version: ModelVersion
    """Version of the model."""

    _names = {"model_version": "model_version"}
