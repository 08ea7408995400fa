from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_o_auth_details import DeploymentOAuthDetails
    from .deployment_target import DeploymentTarget
    from .model_deployment_auth_type import ModelDeploymentAuthType


@define(kw_only=True)
class UpdateModelDeploymentDetails(Model):
    """What is needed to update a model deployment."""

    deployment_id: str
    """Identifier of the deployment."""
    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    workspace_key: str
    """Key of the workspace."""
    compute_key: str
    """Key of the compute."""
    deployment_targets: list[DeploymentTarget] | Unset = UNSET
    """Deployment targets."""
    auth_type: ModelDeploymentAuthType | Unset = UNSET
    """Kind of authentication."""
    auth_details: DeploymentOAuthDetails | Unset = UNSET
    """Details of the authentication."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("deployment_id", "deployment_id", None, False),
        ("name", "name", None, False),
        ("description", "description", None, False),
        ("workspace_key", "workspaceKey", None, False),
        ("compute_key", "computeKey", None, False),
        ("deployment_targets", "deployment_targets", _codecs.array(_codecs.model("DeploymentTarget")), False),
        ("auth_type", "authType", _codecs.enum("ModelDeploymentAuthType"), False),
        ("auth_details", "authDetails", _codecs.model("DeploymentOAuthDetails"), False),
    )
