from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .model_metric import ModelMetric
    from .model_param import ModelParam
    from .model_version_deployment_job_state import ModelVersionDeploymentJobState
    from .model_version_status import ModelVersionStatus
    from .model_version_tag import ModelVersionTag


@define(kw_only=True)
class ModelVersion(Model):
    """A model version."""

    name: str | Unset = UNSET
    """Name."""
    version: str | Unset = UNSET
    """Version."""
    creation_timestamp: int | Unset = UNSET
    """Creation timestamp."""
    last_updated_timestamp: int | Unset = UNSET
    """Last updated timestamp."""
    user_id: str | Unset = UNSET
    """Identifier of the user."""
    current_stage: str | Unset = UNSET
    """Current stage."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    source: str | Unset = UNSET
    """Where it comes from."""
    run_id: str | Unset = UNSET
    """Identifier of the run."""
    status: ModelVersionStatus | Unset = UNSET
    """Status."""
    status_message: str | Unset = UNSET
    """More on the status, for people to read."""
    tags: list[ModelVersionTag] | Unset = UNSET
    """Tags."""
    run_link: str | Unset = UNSET
    """Run link."""
    aliases: list[str] | Unset = UNSET
    """Other names."""
    model_id: str | Unset = UNSET
    """Identifier of the model."""
    model_metrics: list[ModelMetric] | Unset = UNSET
    """Model metrics."""
    model_params: list[ModelParam] | Unset = UNSET
    """Model parameters."""
    deployment_job_state: ModelVersionDeploymentJobState | Unset = UNSET
    """State of the deployment job."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("version", "version", None, False),
        ("creation_timestamp", "creation_timestamp", None, False),
        ("last_updated_timestamp", "last_updated_timestamp", None, False),
        ("user_id", "user_id", None, False),
        ("current_stage", "current_stage", None, False),
        ("description", "description", None, False),
        ("source", "source", None, False),
        ("run_id", "run_id", None, False),
        ("status", "status", _codecs.enum("ModelVersionStatus"), False),
        ("status_message", "status_message", None, False),
        ("tags", "tags", _codecs.array(_codecs.model("ModelVersionTag")), False),
        ("run_link", "run_link", None, False),
        ("aliases", "aliases", None, False),
        ("model_id", "model_id", None, False),
        ("model_metrics", "model_metrics", _codecs.array(_codecs.model("ModelMetric")), False),
        ("model_params", "model_params", _codecs.array(_codecs.model("ModelParam")), False),
        ("deployment_job_state", "deployment_job_state", _codecs.model("ModelVersionDeploymentJobState"), False),
    )
