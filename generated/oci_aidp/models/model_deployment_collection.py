from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ModelDeploymentSummary


@define(kw_only=True)
class ModelDeploymentCollection(Model):
    """One page of model deployments."""

    deployments: list[ModelDeploymentSummary]
    """Deployments."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _names = {"next_page_token": "next_page_token"}
