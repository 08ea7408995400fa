from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_target import DeploymentTarget


@define(kw_only=True)
class RollBackModelDeploymentDetails(Model):
    """What is needed to roll a back model deployment."""

    deployment_id: str
    """Identifier of the deployment."""
    message: str | Unset = UNSET
    """Text, for people to read."""
    deployment_targets: list[DeploymentTarget]
    """Deployment targets."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("deployment_id", "deployment_id", None, False),
        ("message", "message", None, False),
        ("deployment_targets", "deployment_targets", _codecs.array(_codecs.model("DeploymentTarget")), False),
    )
