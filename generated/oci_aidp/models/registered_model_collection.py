from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import RegisteredModel


@define(kw_only=True)
class RegisteredModelCollection(Model):
    """One page of registered models."""

    registered_models: list[RegisteredModel]
    """Registered models."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _names = {"registered_models": "registered_models", "next_page_token": "next_page_token"}
