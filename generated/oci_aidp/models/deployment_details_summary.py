from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_target import DeploymentTarget


@define(kw_only=True)
class DeploymentDetailsSummary(Model):
    """Deployment details, as lists show it."""

    model_name: str | Unset = UNSET
    """Name of the model."""
    deployment_targets: list[DeploymentTarget] | Unset = UNSET
    """Deployment targets."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("model_name", "model_name", None, False),
        ("deployment_targets", "deployment_targets", _codecs.array(_codecs.model("DeploymentTarget")), False),
    )
