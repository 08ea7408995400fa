from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class DeactivateModelDeploymentDetails(Model):
    """What is needed to deactivate a model deployment."""

    deployment_id: str
    """Identifier of the deployment."""
    message: str | Unset = UNSET
    """Text, for people to read."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("deployment_id", "deployment_id", None, False),
        ("message", "message", None, False),
    )
