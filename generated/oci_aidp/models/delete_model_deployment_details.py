from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeleteModelDeploymentDetails(Model):
    """What is needed to delete a model deployment."""

    deployment_id: str
    """Identifier of the deployment."""

    _fields: ClassVar[tuple[Field, ...]] = (("deployment_id", "deployment_id", None, False),)
