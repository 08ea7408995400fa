from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .model_deployment_summary import ModelDeploymentSummary


@define(kw_only=True)
class ModelDeploymentCollection(Model):
    """One page of model deployments."""

    deployments: list[ModelDeploymentSummary]
    """Deployments."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("deployments", "deployments", _codecs.array(_codecs.model("ModelDeploymentSummary")), False),
        ("next_page_token", "next_page_token", None, False),
    )
