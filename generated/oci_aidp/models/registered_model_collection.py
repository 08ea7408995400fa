from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RegisteredModelCollection(Model):
    """One page of registered models."""

    registered_models: list[models.RegisteredModel]
    """Registered models."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _wire_names = {"registered_models": "registered_models", "next_page_token": "next_page_token"}
