from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


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
    status: models.ModelVersionStatus | Unset = UNSET
    """Status."""
    status_message: str | Unset = UNSET
    """More on the status, for people to read."""
    tags: list[models.ModelVersionTag] | Unset = UNSET
    """Tags."""
    run_link: str | Unset = UNSET
    """Run link."""
    aliases: list[str] | Unset = UNSET
    """Other names."""
    model_id: str | Unset = UNSET
    """Identifier of the model."""
    model_metrics: list[models.ModelMetric] | Unset = UNSET
    """Model metrics."""
    model_params: list[models.ModelParam] | Unset = UNSET
    """Model parameters."""
    deployment_job_state: models.ModelVersionDeploymentJobState | Unset = UNSET
    """State of the deployment job."""

    _wire_names = {
        "creation_timestamp": "creation_timestamp",
        "last_updated_timestamp": "last_updated_timestamp",
        "user_id": "user_id",
        "current_stage": "current_stage",
        "run_id": "run_id",
        "status_message": "status_message",
        "run_link": "run_link",
        "model_id": "model_id",
        "model_metrics": "model_metrics",
        "model_params": "model_params",
        "deployment_job_state": "deployment_job_state",
    }
