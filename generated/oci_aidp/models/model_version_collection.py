from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ModelVersionCollection(Model):
    """One page of model versions."""

    model_versions: list[models.ModelVersion]
    """Model versions."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _wire_names = {"model_versions": "model_versions", "next_page_token": "next_page_token"}
