from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ModelVersion


@define(kw_only=True)
class ModelVersionCollection(Model):
    """One page of model versions."""

    model_versions: list[ModelVersion]
    """Model versions."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _names = {"model_versions": "model_versions", "next_page_token": "next_page_token"}
